package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of what is edited, and their values, in words. */
@FunctionalInterface
public interface FieldWords {

  /** The field's name as it stands in the form. */
  String label(String field);

  /** What a filled field says. */
  default String words(Object value) {
    return value.toString();
  }

  default String value(@Nullable Object value) {
    var words =
        switch (value) {
          case null -> "";
          case Collection<?> many ->
              many.stream().map(this::value).collect(Collectors.joining("; "));
          case Boolean yes -> text(yes ? "kit.yes" : "kit.no");
          default -> words(value);
        };
    return words.isEmpty() ? text("kit.empty") : words;
  }
}
