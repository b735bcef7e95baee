package io.clientele.clauses;

import org.jspecify.annotations.Nullable;

/**
 * Which templates to list.
 *
 * @param words a part of the name
 * @param kind null for any
 * @param language empty for any
 * @param withRetired also those that are not offered any more
 */
public record TemplateFilter(
    String words, @Nullable ContractKind kind, String language, boolean withRetired) {

  public static final TemplateFilter ALL = new TemplateFilter("", null, "", false);
}
