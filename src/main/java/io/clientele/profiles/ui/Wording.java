package io.clientele.profiles.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.ui.FieldWords;
import io.clientele.profiles.LegalKind;
import io.clientele.profiles.Level;
import io.clientele.profiles.Recommender;

/** The profile in words. */
final class Wording implements FieldWords {

  @Override
  public String label(String field) {
    return field(field);
  }

  @Override
  public String words(Object value) {
    return switch (value) {
      case LegalKind kind -> kind.inWords();
      case Level level -> level.inWords();
      case Recommender who -> text("profiles.recommender.number", who.client().value());
      default -> value.toString();
    };
  }

  static String field(String name) {
    return text("profiles.field." + name);
  }
}
