package io.clientele.duplicates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A merge into a card.
 *
 * @param gone the name of the card that leads here
 * @param undoneAt null while the two are one
 * @param mayUndo whether the viewer may part them now; the last merge comes first
 */
public record MergeRow(
    MergeId id,
    String gone,
    Instant at,
    String by,
    @Nullable Instant undoneAt,
    @Nullable String undoneBy,
    boolean mayUndo) {}
