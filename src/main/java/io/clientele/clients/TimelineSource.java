package io.clientele.clients;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what happened with a client; the card shows all sources as one timeline. */
public interface TimelineSource {

  /**
   * The newest first. Asked only for viewers who may read the client.
   *
   * @param atMost how many, from the newest on; the timeline asks again with more
   */
  List<Entry> newest(ClientId client, int atMost);

  /** What kind of thing happened; the card gives each its sign. */
  enum Kind {
    NOTE,
    CHANGE,
    STATUS,
    OWNER,
    LETTER,
    CALL,
    MEETING,
    DOCUMENT
  }

  /**
   * Something that happened.
   *
   * @param title in words
   * @param detail more of it; may be empty
   * @param by who did it
   * @param path the address of its own page inside the portal; null when it has none
   */
  record Entry(
      Instant at, Kind kind, String title, String detail, String by, @Nullable String path) {}
}
