package io.clientele.approvals;

/** One place in a stage of a round, where one person answers. */
public record SeatId(RoundId round, long value) {}
