package io.clientele.calendar.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.CalendarDays;
import io.clientele.calendar.MovedDay;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Saving;
import java.time.LocalDate;

/** The moved days of a year, each with its reason. */
class MovedDaysPart extends Composite<Section> {

  private final CalendarDays days;
  private final CalendarCard calendar;
  private final LocalDate today;
  private final Runnable reload;

  MovedDaysPart(
      CalendarDays days, CalendarCard calendar, LocalDate today, int year, Runnable reload) {
    this.days = days;
    this.calendar = calendar;
    this.today = today;
    this.reload = reload;
    var acts = new Div(new Button(text("calendar.new-day"), click -> open(today)));
    acts.addClassName("page-actions");
    var head = new Div(new H2(text("calendar.moved", Integer.toString(year))), acts);
    head.addClassName("part-head");
    getContent().addClassName("page-section");
    getContent().add(head, list(year));
  }

  private Component list(int year) {
    var first = LocalDate.of(year, 1, 1);
    var moved = calendar.moved().subMap(first, first.plusYears(1)).values();
    if (moved.isEmpty()) {
      var none = new Paragraph(text("calendar.moved-none"));
      none.addClassName("quiet");
      return none;
    }
    var lines = new UnorderedList();
    lines.addClassName("calendar-lines");
    moved.forEach(day -> lines.add(line(day)));
    return lines;
  }

  private ListItem line(MovedDay moved) {
    var day = moved.day();
    var line =
        new ListItem(
            new Span(Moments.day(day)), new Span(moved.inWords()), new Span(moved.reason()));
    if (!day.isBefore(today)) {
      line.add(
          new IconButton(
              VaadinIcon.EDIT, text("calendar.edit-day", Moments.day(day)), () -> open(day)),
          new IconButton(
              VaadinIcon.TRASH, text("calendar.move-back", Moments.day(day)), () -> moveBack(day)));
    }
    return line;
  }

  private void open(LocalDate day) {
    new MovedDayDialog(days, calendar, day, reload).open();
  }

  private void moveBack(LocalDate day) {
    if (Saving.attempt(() -> days.moveBack(calendar.id(), calendar.version(), day))) {
      reload.run();
    }
  }
}
