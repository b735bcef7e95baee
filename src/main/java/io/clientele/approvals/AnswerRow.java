package io.clientele.approvals;

import java.time.Instant;

/**
 * One answer.
 *
 * @param hours from being asked to it
 */
public record AnswerRow(
    RoundId round,
    String kindKey,
    String title,
    String stage,
    String by,
    Instant at,
    double hours) {}
