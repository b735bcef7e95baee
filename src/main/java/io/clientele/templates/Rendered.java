package io.clientele.templates;

/**
 * A template filled for one reader.
 *
 * @param subject one line
 * @param html a sanitised fragment, to be set into a page
 * @param text the same for those who read plain text
 */
public record Rendered(String subject, String html, String text) {}
