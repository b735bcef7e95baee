package io.clientele.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Access that somebody was given beyond their role.
 *
 * @param title of the record; empty when its kind tells none
 * @param to the employee's name, or the role in words
 */
public record GrantRow(
    GrantId id,
    String title,
    String to,
    Right right,
    String why,
    String grantedBy,
    Instant grantedAt,
    @Nullable Instant until,
    @Nullable Instant revokedAt,
    boolean open) {}
