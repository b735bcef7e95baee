package io.clientele.kit.ui;

import com.vaadin.flow.component.UI;
import io.clientele.kit.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Dates and times as the person at the screen reads them: in the browser's own time zone. */
public final class Moments {

  private Moments() {}

  /** Day and minute; empty for null. */
  public static String minute(@Nullable Instant at) {
    if (at == null) {
      return "";
    }
    var locale = LocaleContextHolder.getLocale();
    return DateTimeFormatter.ofPattern(Texts.text(locale, "kit.minute"), locale)
        .format(at.atZone(zone()));
  }

  /** Day, month and year; empty for null. */
  public static String day(@Nullable LocalDate day) {
    return day == null ? "" : Texts.day(day);
  }

  /** The day of this instant. */
  public static String day(@Nullable Instant at) {
    return at == null ? "" : day(LocalDate.ofInstant(at, zone()));
  }

  public static ZoneId zone() {
    var ui = UI.getCurrent();
    if (ui == null) {
      return ZoneOffset.UTC;
    }
    var details = ui.getPage().getExtendedClientDetails();
    var name = details == null ? null : details.getTimeZoneId();
    try {
      return name == null || name.isBlank() ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
