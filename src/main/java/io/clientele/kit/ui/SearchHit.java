package io.clientele.kit.ui;

/**
 * One result of the global search.
 *
 * @param path the address inside the portal, without a leading slash
 */
public record SearchHit(String title, String detail, String path) {}
