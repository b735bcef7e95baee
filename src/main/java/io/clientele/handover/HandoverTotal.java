package io.clientele.handover;

/**
 * What one successor got of one kind.
 *
 * @param what with the number, in words
 */
public record HandoverTotal(String to, String what) {}
