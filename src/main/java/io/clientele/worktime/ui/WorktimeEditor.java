package io.clientele.worktime.ui;

import static io.clientele.kit.Texts.text;

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
import com.vaadin.flow.component.select.Select;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.Calendars;
import io.clientele.calendar.Week;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.people.EmployeeId;
import io.clientele.worktime.Worktime;
import io.clientele.worktime.Worktimes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The working time of an employee, to be changed by the administrator. */
class WorktimeEditor extends Composite<Section> {

  private final Worktimes worktimes;
  private final EmployeeId employee;
  private final Worktime worktime;
  private final LocalDate today;
  private final Runnable reload;

  WorktimeEditor(Worktimes worktimes, Calendars calendars, EmployeeId employee, Runnable reload) {
    this.worktimes = worktimes;
    this.employee = employee;
    this.reload = reload;
    worktime = worktimes.of(employee);
    today = calendars.today(worktime.calendar().id());
    var acts = new Div(new Button(text("worktime.change"), click -> changeHours()));
    acts.addClassName("page-actions");
    var head = new Div(new H2(text("worktime.title")), acts);
    head.addClassName("part-head");
    getContent().addClassName("page-section");
    getContent()
        .add(
            head,
            new Paragraph(text("worktime.hint")),
            new WorktimeFacts(worktime, worktimes.calendar(employee), today),
            coming());
    if (calendars.all(false).size() > 1 || worktime.assigned()) {
      getContent().add(calendar(calendars));
    }
  }

  private Select<CalendarCard> calendar(Calendars calendars) {
    var choice = new Select<CalendarCard>();
    choice.setLabel(text("worktime.works-by"));
    choice.setItems(choices(calendars));
    choice.setItemLabelGenerator(one -> one == null ? text("worktime.everybodys") : named(one));
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(text("worktime.everybodys"));
    if (worktime.assigned()) {
      choice.setValue(worktime.calendar());
    }
    choice.addValueChangeListener(change -> assign(change.getValue()));
    return choice;
  }

  private static String named(CalendarCard calendar) {
    var name = calendar.details().name();
    return calendar.archived() ? text("worktime.archived", name) : name;
  }

  /** Those that are not everybody's, and the one by which they work, whatever became of it. */
  private List<CalendarCard> choices(Calendars calendars) {
    return calendars.all(true).stream()
        .filter(one -> isTheirs(one) || !one.main() && !one.archived())
        .toList();
  }

  private boolean isTheirs(CalendarCard one) {
    return worktime.assigned() && one.id().equals(worktime.calendar().id());
  }

  @SuppressWarnings("NullAway") // the empty selection is null
  private void assign(CalendarCard chosen) {
    var calendar = Optional.ofNullable(chosen).map(CalendarCard::id).orElse(null);
    act(() -> worktimes.assign(employee, worktime.version(), calendar));
  }

  private UnorderedList coming() {
    var lines = new UnorderedList();
    lines.addClassName("calendar-lines");
    worktime.hours().tailMap(today, false).forEach((from, week) -> lines.add(line(from, week)));
    return lines;
  }

  private ListItem line(LocalDate from, Optional<Week> week) {
    var day = Moments.day(from);
    return new ListItem(
        new Span(text("calendar.from", day)),
        new Span(week.map(Week::inWords).orElseGet(() -> text("worktime.as-the-calendar"))),
        new IconButton(
            VaadinIcon.TRASH,
            text("calendar.drop-hours", day),
            () -> act(() -> worktimes.dropHours(employee, worktime.version(), from))));
  }

  private void changeHours() {
    new WorktimeDialog(worktimes, employee, worktime, today, this::done).open();
  }

  /** Whether it was done or not, what is shown is what is saved. */
  private void act(Runnable act) {
    if (Saving.attempt(act)) {
      done();
    } else {
      reload.run();
    }
  }

  private void done() {
    Notices.done(text("kit.saved"));
    reload.run();
  }
}
