package io.clientele.instructions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version as it was published, or as it is being written.
 *
 * @param version as it was read, to be saved over
 * @param hash SHA-256 of title and text; null while it is being written
 */
public record InstructionVersion(
    int number,
    long version,
    InstructionDetails details,
    String changedBy,
    Instant changedAt,
    @Nullable String hash,
    @Nullable String publishedBy,
    @Nullable Instant publishedAt) {}
