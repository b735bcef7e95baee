package io.clientele.approvals;

import java.time.Instant;

/**
 * Something the viewer submitted.
 *
 * @param stage where it stands, or stood in the end
 * @param waitsFor the names of those who are asked now; empty when nobody is
 */
public record SubmittedRow(
    RoundId round,
    String kindKey,
    String title,
    Instant at,
    RoundState state,
    String stage,
    String waitsFor) {}
