package io.clientele.instructions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who must sign or acknowledge a version, or did. */
public record SignerRow(
    String name, String departmentName, @Nullable Instant readAt, @Nullable Instant doneAt) {}
