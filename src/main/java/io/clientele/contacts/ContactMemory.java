package io.clientele.contacts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was known of a person before two cards became one. */
record ContactMemory(
    ContactDetails details, Instant changedAt, String changedBy, @Nullable Instant archivedAt) {}
