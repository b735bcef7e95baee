package io.clientele.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to read; null and empty mean any.
 *
 * @param words a part of the actor's, the absent person's or the subject's name
 * @param from inclusive
 * @param until exclusive
 */
public record JournalFilter(
    String words,
    @Nullable String action,
    @Nullable String subjectType,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static final JournalFilter ALL = new JournalFilter("", null, null, null, null);
}
