package io.clientele.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.calendar.CalendarId;
import io.clientele.kit.ui.MenuEntry;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the working calendar. */
@Configuration(proxyBeanMethods = false)
public class CalendarNavigation {

  static final String PAGE = "admin/calendar";
  static final String CALENDAR = "calendar";
  static final String YEAR = "year";

  @Bean
  MenuEntry calendarEntry() {
    return new MenuEntry(
        525,
        "calendar.title",
        VaadinIcon.CALENDAR_CLOCK,
        CalendarView.class,
        MenuEntry.ADMINISTRATION);
  }

  static void open(UI ui, CalendarId calendar, int year) {
    var parameters =
        Map.of(CALENDAR, Long.toString(calendar.value()), YEAR, Integer.toString(year));
    ui.navigate(PAGE, QueryParameters.simple(parameters));
  }

  static String path(CalendarId calendar, int year) {
    return PAGE + "?" + CALENDAR + "=" + calendar.value() + "&" + YEAR + "=" + year;
  }
}
