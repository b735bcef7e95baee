package io.clientele.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.PublicHolidays;
import io.clientele.calendar.WorkedDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A year with its months: what is worked, and why a day is free. */
class YearPart extends Composite<Section> {

  private static final int FIRST = PublicHolidays.FIRST_YEAR;
  private static final int LAST = PublicHolidays.LAST_YEAR;

  YearPart(CalendarCard calendar, int year, LocalDate today, Consumer<LocalDate> choose) {
    var working = calendar.working();
    var first = LocalDate.of(year, 1, 1);
    var days = first.datesUntil(first.plusYears(1)).map(working::day).toList();
    var ways = new Div();
    ways.addClassName("page-actions");
    IntStream.of(year - 1, year + 1)
        .filter(YearPart::isShown)
        .forEach(other -> ways.add(way(calendar, other)));
    var head = new Div(new H2(Integer.toString(year)), ways);
    head.addClassName("part-head");
    var months = new Div();
    months.addClassName("months");
    for (var month = 1; month <= 12; month++) {
      var shown = YearMonth.of(year, month);
      months.add(
          new MonthTable(
              shown,
              days.stream().filter(day -> YearMonth.from(day.date()).equals(shown)).toList(),
              today,
              choose));
    }
    getContent().addClassName("page-section");
    getContent().add(head, new Paragraph(WorkedDays.of(days).inWords()), months);
  }

  static boolean isShown(int year) {
    return year >= FIRST && year <= LAST;
  }

  private static Anchor way(CalendarCard calendar, int year) {
    var link = new Anchor(CalendarNavigation.path(calendar.id(), year), Integer.toString(year));
    link.getElement().setAttribute("router-link", true);
    link.addClassName("button-link");
    return link;
  }
}
