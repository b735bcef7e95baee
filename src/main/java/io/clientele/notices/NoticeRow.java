package io.clientele.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its recipient reads it.
 *
 * @param path where the record is, without a leading slash; null when it is out of reach now
 * @param forName the absent person who was meant; null when it was the recipient
 */
public record NoticeRow(
    NoticeId id,
    String words,
    @Nullable String path,
    Instant at,
    boolean read,
    @Nullable String forName) {}
