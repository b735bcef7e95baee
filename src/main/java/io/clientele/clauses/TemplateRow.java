package io.clientele.clauses;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One template in a list.
 *
 * @param number of the version that is offered; 0 before the first
 * @param publishedAt null before the first version
 * @param draft whether somebody writes at the next one
 */
public record TemplateRow(
    TemplateId id,
    TemplateDetails details,
    long number,
    @Nullable Instant publishedAt,
    boolean draft,
    boolean retired) {}
