package io.clientele.kit;

import java.time.Instant;

/**
 * Somebody else saved meanwhile. Nothing was written; the current state comes along, so that the
 * two can be compared field by field.
 */
public final class EditConflict extends Refusal {

  private final transient Record current;
  private final long version;
  private final String by;
  private final Instant at;

  public EditConflict(Record current, long version, String by, Instant at) {
    super(Text.of("kit.conflict", by));
    this.current = current;
    this.version = version;
    this.by = by;
    this.at = at;
  }

  /** What is saved now: the details of the card or of the contact. */
  public <R extends Record> R current(Class<R> type) {
    return type.cast(current);
  }

  /** The version to save over, once it was compared. */
  public long version() {
    return version;
  }

  /** Who saved last. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
