package io.clientele.segments;

import java.time.LocalDate;

/**
 * How many clients a segment found on one day, and how many of them were prospects and clients.
 *
 * @param listed whether it is kept who they were
 */
public record SegmentSize(LocalDate day, long total, long prospects, long clients, boolean listed) {

  public long of(SegmentDay.Part part) {
    return switch (part) {
      case ALL -> total;
      case PROSPECTS -> prospects;
      case CLIENTS -> clients;
    };
  }
}
