package io.clientele.approvals;

import java.time.Instant;

/**
 * Something that waits with nobody, or for too long; who administers names somebody.
 *
 * @param waitsFor the names of those who are asked; empty when nobody is
 */
public record StuckRow(
    SeatId seat, String kindKey, String title, String submittedBy, String waitsFor, Instant due) {}
