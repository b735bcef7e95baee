package io.clientele.reliability.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.clientele.kit.ui.FieldWords;
import io.clientele.kit.ui.Moments;
import io.clientele.reliability.Reliance;
import java.time.LocalDate;

/** The rating in words and colours. */
final class Wording implements FieldWords {

  @Override
  public String label(String field) {
    return field(field);
  }

  @Override
  public String words(Object value) {
    return switch (value) {
      case Reliance reliance -> reliance.inWords();
      case LocalDate day -> Moments.day(day);
      default -> value.toString();
    };
  }

  static String field(String name) {
    return text("reliability.field." + name);
  }

  static Badge badge(Reliance reliance) {
    var badge = new Badge(reliance.inWords());
    switch (reliance) {
      case HIGH -> badge.addThemeVariants(BadgeVariant.SUCCESS);
      case MEDIUM -> badge.addThemeVariants(BadgeVariant.WARNING);
      case LOW -> badge.addThemeVariants(BadgeVariant.ERROR);
    }
    return badge;
  }

  static Badge overdue() {
    var badge = new Badge(text("reliability.overdue"));
    badge.addThemeVariants(BadgeVariant.WARNING);
    return badge;
  }
}
