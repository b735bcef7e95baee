package io.clientele.contacts.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.contacts.Background;
import io.clientele.contacts.Birthday;
import io.clientele.contacts.Consent;
import io.clientele.kit.ui.FieldWords;
import io.clientele.kit.ui.Moments;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/** The fields of a person, and what they say, in words. */
final class Wording implements FieldWords {

  @Override
  public String label(String field) {
    return field(field);
  }

  @Override
  public String words(Object value) {
    return switch (value) {
      case Consent consent -> consent(consent);
      case Birthday birthday -> birthday(birthday);
      default -> value.toString();
    };
  }

  static String field(String name) {
    return text("contacts.field." + name);
  }

  static String consent(Consent consent) {
    return Stream.of(consent.state().inWords(), Moments.day(consent.on()), consent.how())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static String role(Background background) {
    return background.role() == null ? "" : background.role().inWords();
  }

  static String birthday(Birthday birthday) {
    var year = birthday.year();
    return year == null
        ? birthday.day()
            + " "
            + Month.of(birthday.month())
                .getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale())
        : Moments.day(LocalDate.of(year, birthday.month(), birthday.day()));
  }
}
