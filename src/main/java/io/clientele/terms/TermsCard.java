package io.clientele.terms;

/**
 * The terms of one client.
 *
 * @param version to be handed back when saving
 * @param revisable whether the viewer may set them
 */
public record TermsCard(TermsDetails details, long version, boolean revisable) {}
