package io.clientele.calendar.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.CalendarDays;
import io.clientele.calendar.CalendarId;
import io.clientele.calendar.Calendars;
import io.clientele.company.CompanyKeeper;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the house works: one calendar at a time, and a year of it. */
@Route(CalendarNavigation.PAGE)
@RolesAllowed(CompanyKeeper.ROLE)
class CalendarView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final Calendars calendars;
  private final CalendarDays days;

  CalendarView(Calendars calendars, CalendarDays days) {
    this.calendars = calendars;
    this.days = days;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = asked(event, CalendarNavigation.CALENDAR, 18);
    var calendar = asked.map(id -> calendars.card(new CalendarId(id))).orElseGet(calendars::main);
    var year =
        asked(event, CalendarNavigation.YEAR, 4)
            .map(Long::intValue)
            .orElseGet(() -> calendars.today(calendar.id()).getYear());
    if (!YearPart.isShown(year)) {
      throw new NotFound();
    }
    show(calendar, year);
  }

  private static Optional<Long> asked(BeforeEnterEvent event, String name, int digits) {
    var values = event.getLocation().getQueryParameters().getParameters().get(name);
    if (values == null) {
      return Optional.empty();
    }
    return Optional.of(values.getFirst())
        .filter(value -> value.matches("[1-9][0-9]{0,%d}".formatted(digits - 1)))
        .map(Long::valueOf)
        .or(
            () -> {
              throw new NotFound();
            });
  }

  private void show(CalendarCard calendar, int year) {
    Runnable reload = () -> show(calendars.card(calendar.id()), year);
    var today = calendars.today(calendar.id());
    var create = new Button(text("calendar.new"), click -> create(year));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    var hint = new Paragraph(text("calendar.hint"));
    hint.addClassName("quiet");

    removeAll();
    add(new PageHead(text("calendar.title"), create), hint);
    var all = calendars.all(true);
    if (all.size() > 1) {
      add(tabs(all, calendar, year));
    }
    add(
        new CalendarPart(calendars, calendar, reload),
        new HoursPart(days, calendar, today, reload),
        new MovedDaysPart(days, calendar, today, year, reload),
        new YearPart(calendar, year, today, day -> move(calendar, day, reload)));
  }

  private void move(CalendarCard calendar, LocalDate day, Runnable reload) {
    new MovedDayDialog(days, calendar, day, reload).open();
  }

  private void create(int year) {
    new CalendarDialog(
            text("calendar.new"),
            Optional.empty(),
            details -> {
              var id = calendars.create(details);
              getUI().ifPresent(ui -> CalendarNavigation.open(ui, id, year));
            },
            () -> {})
        .open();
  }

  private static Nav tabs(List<CalendarCard> all, CalendarCard shown, int year) {
    var tabs = new Nav();
    tabs.addClassName("card-tabs");
    tabs.setAriaLabel(text("calendar.choose"));
    for (var calendar : all) {
      var tab = new Anchor(CalendarNavigation.path(calendar.id(), year), calendar.details().name());
      tab.getElement().setAttribute("router-link", true);
      if (calendar.id().equals(shown.id())) {
        tab.getElement().setAttribute("aria-current", "page");
      }
      tabs.add(tab);
    }
    return tabs;
  }

  @Override
  public String getPageTitle() {
    return text("calendar.title");
  }
}
