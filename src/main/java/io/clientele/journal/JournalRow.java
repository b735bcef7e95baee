package io.clientele.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry as it is read. */
public record JournalRow(
    long id,
    Instant at,
    Actor actor,
    String action,
    Subject subject,
    List<Change> changes,
    @Nullable String why,
    @Nullable String origin) {}
