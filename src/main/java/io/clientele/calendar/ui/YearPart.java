package io.clientele.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.WorkedDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

/** A year with its months: what is worked, and why a day is free. */
class YearPart extends Composite<Section> {

  private static final int FIRST = 1000;
  private static final int LAST = 9998;

  YearPart(CalendarCard calendar, int year, LocalDate today, Consumer<LocalDate> choose) {
    var working = calendar.working();
    var first = LocalDate.of(Math.clamp(year, FIRST, LAST), 1, 1);
    var days = first.datesUntil(first.plusYears(1)).map(working::day).toList();
    var ways = new Div();
    ways.addClassName("page-actions");
    ways.add(way(calendar, first.getYear() - 1), way(calendar, first.getYear() + 1));
    var head = new Div(new H2(Integer.toString(first.getYear())), ways);
    head.addClassName("part-head");
    var months = new Div();
    months.addClassName("months");
    for (var month = 1; month <= 12; month++) {
      var shown = YearMonth.of(first.getYear(), month);
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

  private static Anchor way(CalendarCard calendar, int year) {
    var link = new Anchor(CalendarNavigation.path(calendar.id(), year), Integer.toString(year));
    link.getElement().setAttribute("router-link", true);
    link.addClassName("button-link");
    return link;
  }
}
