package io.clientele.segments;

import java.time.LocalDate;

/**
 * A segment as its reader sees it.
 *
 * @param version to be handed back when changing it
 * @param shared with the department in which its owner was then
 * @param own whether it is the reader's
 * @param changeable whether the reader may change it: its owner, or the head of its department
 */
public record SegmentCard(
    SegmentId id,
    long version,
    SegmentDetails details,
    String ownerName,
    boolean shared,
    boolean own,
    boolean changeable,
    LocalDate createdOn) {

  public String name() {
    return details.name();
  }
}
