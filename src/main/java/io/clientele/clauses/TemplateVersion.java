package io.clientele.clauses;

import java.time.Instant;

/**
 * A version that was published.
 *
 * @param note what is new in it, in its author's words; may be empty
 */
public record TemplateVersion(long number, Instant at, String by, String note) {}
