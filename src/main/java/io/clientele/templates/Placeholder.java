package io.clientele.templates;

import org.jspecify.annotations.Nullable;

/**
 * A field where it stands in a source.
 *
 * @param fallback what stands there for readers without a value; null when nothing was written
 */
record Placeholder(Field field, @Nullable String fallback) {

  String filled(Values values) {
    var value = values.of(field.name());
    if (!value.isEmpty()) {
      return value;
    }
    return fallback == null ? "\u2039" + field.label().inWords() + "\u203a" : fallback;
  }

  boolean isMissing(Values values) {
    return fallback == null && values.of(field.name()).isEmpty();
  }
}
