package io.clientele.journal;

import org.jspecify.annotations.Nullable;

/** One field's old and new value in the words a person reads; null where it was or became empty. */
public record Change(String field, @Nullable String before, @Nullable String after) {}
