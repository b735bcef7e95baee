package io.clientele.segments;

import java.time.LocalDate;

/** How many clients a segment found on one day, and how many of them were prospects and clients. */
public record SegmentSize(LocalDate day, long total, long prospects, long clients) {}
