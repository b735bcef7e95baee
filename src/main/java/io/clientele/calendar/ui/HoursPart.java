package io.clientele.calendar.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.CalendarDays;
import io.clientele.calendar.Week;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Saving;
import java.time.LocalDate;

/** The hours of the week as they are, and those that are to come. */
class HoursPart extends Composite<Section> {

  private final CalendarDays days;
  private final CalendarCard calendar;
  private final LocalDate today;
  private final Runnable reload;

  HoursPart(CalendarDays days, CalendarCard calendar, LocalDate today, Runnable reload) {
    this.days = days;
    this.calendar = calendar;
    this.today = today;
    this.reload = reload;
    var change = new Button(text("calendar.change-hours"), click -> change());
    var acts = new Div(change);
    acts.addClassName("page-actions");
    var head = new Div(new H2(text("calendar.week")), acts);
    head.addClassName("part-head");
    var lines = new UnorderedList(line(text("calendar.now"), calendar.week(today)));
    lines.addClassName("calendar-lines");
    calendar.hours().tailMap(today, false).forEach((from, week) -> lines.add(coming(from, week)));
    getContent().addClassName("page-section");
    getContent().add(head, lines);
  }

  private ListItem coming(LocalDate from, Week week) {
    var line = line(text("calendar.from", Moments.day(from)), week);
    line.add(
        new IconButton(
            VaadinIcon.TRASH,
            text("calendar.drop-hours", Moments.day(from)),
            () -> act(() -> days.dropHours(calendar.id(), calendar.version(), from))));
    return line;
  }

  private static ListItem line(String when, Week week) {
    var hours = text("calendar.hours-a-week", week.worked().toMinutes() / 60.0);
    return new ListItem(new Span(when), new Span(week.inWords()), new Span(hours));
  }

  private void change() {
    new HoursDialog(days, calendar, today, reload).open();
  }

  private void act(Runnable act) {
    if (Saving.attempt(act)) {
      reload.run();
    }
  }
}
