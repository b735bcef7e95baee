package io.clientele.calendar.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.clientele.addresses.Countries;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.Calendars;
import io.clientele.calendar.PublicHolidays;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Saving;
import java.util.Optional;

/** Which calendar it is, and whose. */
class CalendarPart extends Composite<Section> {

  private final Calendars calendars;
  private final CalendarCard calendar;
  private final Runnable reload;

  CalendarPart(Calendars calendars, CalendarCard calendar, Runnable reload) {
    this.calendars = calendars;
    this.calendar = calendar;
    this.reload = reload;
    var details = calendar.details();
    var head = new Div(new H2(details.name()));
    head.addClassName("part-head");
    if (calendar.main()) {
      head.add(new Badge(text("calendar.main")));
    } else if (calendar.archived()) {
      head.add(new Badge(text("calendar.is-archived")));
    }
    head.add(acts());
    var region = PublicHolidays.regions(details.country()).get(details.region());
    getContent().addClassName("page-section");
    getContent()
        .add(
            head,
            new Facts()
                .fact(
                    text("calendar.country"),
                    details.country().isEmpty()
                        ? text("calendar.country-none")
                        : Countries.name(details.country()))
                .fact(text("calendar.region"), region == null ? "" : region)
                .fact(text("calendar.zone"), calendar.zone().getId()));
  }

  private Div acts() {
    var acts = new Div(new Button(text("calendar.edit"), click -> edit()));
    acts.addClassName("page-actions");
    if (calendar.archived()) {
      acts.add(act("kit.restore", () -> calendars.restore(calendar.id())));
    } else if (!calendar.main()) {
      acts.add(
          act("calendar.make-main", () -> calendars.makeMain(calendar.id())),
          act("kit.archive", () -> calendars.archive(calendar.id())));
    }
    return acts;
  }

  private void edit() {
    new CalendarDialog(
            text("calendar.edit-title", calendar.details().name()),
            Optional.of(calendar.details()),
            details -> calendars.revise(calendar.id(), calendar.version(), details),
            reload)
        .open();
  }

  private Button act(String key, Runnable act) {
    return new Button(
        text(key),
        click -> {
          if (Saving.attempt(act)) {
            reload.run();
          }
        });
  }
}
