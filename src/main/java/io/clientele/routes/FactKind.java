package io.clientele.routes;

/**
 * Something that is known of every matter of a kind, and that a stage may depend on.
 *
 * @param key short and lasting, as routes are stored with it
 * @param textKey what it is called
 * @param yesNo whether it is so or not; otherwise it is a number
 */
public record FactKind(String key, String textKey, boolean yesNo) {}
