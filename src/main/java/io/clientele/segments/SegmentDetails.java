package io.clientele.segments;

import io.clientele.kit.Lengths;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;

/**
 * What one says of a segment.
 *
 * @param purpose what it is for; may be empty
 * @param filter as it stands in the address of the list of clients
 */
public record SegmentDetails(String name, String purpose, String filter) {

  public static final int LONGEST_NAME = Lengths.WORD;
  public static final int LONGEST_PURPOSE = Reason.LONGEST;
  private static final int LONGEST_FILTER = 10_000;

  /**
   * @throws Refusal when it has no name, or something is too long
   */
  SegmentDetails checked() {
    var clean = new SegmentDetails(name.strip(), purpose.strip(), filter);
    if (clean.name.isEmpty()) {
      throw Refusal.because("segments.refused.no-name");
    }
    Lengths.require(Texts.text("segments.field.name"), clean.name, LONGEST_NAME);
    Lengths.require(Texts.text("segments.field.purpose"), clean.purpose, LONGEST_PURPOSE);
    if (filter.length() > LONGEST_FILTER) {
      throw Refusal.because("segments.refused.too-long");
    }
    return clean;
  }

  public SegmentDetails withFilter(String other) {
    return new SegmentDetails(name, purpose, other);
  }
}
