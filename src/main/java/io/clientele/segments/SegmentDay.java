package io.clientele.segments;

import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.FilterAddress;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Those whom a segment found on one day, as the list of clients is asked for them. */
public record SegmentDay(SegmentId segment, LocalDate day, Part part) {

  static final String KEY = "insegment";

  private static final Pattern WRITTEN =
      Pattern.compile("([1-9][0-9]{0,17})\\.([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([a-z]{1,10})");

  /** All of them, or those that had a status then. */
  public enum Part {
    ALL,
    PROSPECTS,
    CLIENTS
  }

  /**
   * The address of their list.
   *
   * @param archived whether the segment is one of archived cards
   */
  public String path(boolean archived) {
    var all = new ClientFilter("", Set.of(), Set.of(), null, "", "", "", archived);
    return FilterAddress.path(all.withField(KEY, written()));
  }

  String written() {
    return "%d.%s.%s".formatted(segment.value(), day, part.name().toLowerCase(Locale.ROOT));
  }

  /** Empty when it cannot be understood. */
  static Optional<SegmentDay> read(String written) {
    var parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new SegmentDay(
              new SegmentId(Long.parseLong(parts.group(1))),
              LocalDate.parse(parts.group(2)),
              Part.valueOf(parts.group(3).toUpperCase(Locale.ROOT))));
    } catch (DateTimeException | IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** The condition on the row {@code f} of a member that this part sets. */
  String standing() {
    return switch (part) {
      case ALL -> "true";
      case PROSPECTS -> "f.standing = '%s'".formatted(ClientStatus.PROSPECT);
      case CLIENTS -> "f.standing = '%s'".formatted(ClientStatus.CLIENT);
    };
  }
}
