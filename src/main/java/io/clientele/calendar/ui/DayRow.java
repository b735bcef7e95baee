package io.clientele.calendar.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.calendar.DayHours;
import io.clientele.calendar.Weekdays;
import io.clientele.kit.Refusal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** One weekday: whether it is worked, from when until when, and when lunch is. */
class DayRow extends Composite<Div> {

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  private final DayOfWeek day;
  private final Checkbox worked;
  private final TimeField opens;
  private final TimeField closes;
  private final TimeField lunchFrom;
  private final TimeField lunchUntil;

  DayRow(DayOfWeek day) {
    this.day = day;
    var name = Weekdays.name(day);
    worked = new Checkbox(name);
    opens = new TimeField(text("calendar.field.opens", name));
    closes = new TimeField(text("calendar.field.closes", name));
    lunchFrom = new TimeField(text("calendar.field.lunch-from", name));
    lunchUntil = new TimeField(text("calendar.field.lunch-until", name));
    worked.addValueChangeListener(change -> enable());
    lunchFrom.setClearButtonVisible(true);
    lunchUntil.setClearButtonVisible(true);
    getContent().addClassName("week-day");
    getContent()
        .add(
            worked,
            pair(opens, closes),
            new Span(text("calendar.lunch")),
            pair(lunchFrom, lunchUntil));
    enable();
  }

  void show(Optional<DayHours> hours) {
    for (var field : fields()) {
      field.clear();
    }
    hours.ifPresent(
        known -> {
          opens.setValue(known.opens());
          closes.setValue(known.closes());
          lunchFrom.setValue(known.lunchFrom());
          lunchUntil.setValue(known.lunchUntil());
        });
    worked.setValue(hours.isPresent());
  }

  /**
   * @throws Refusal when what is typed are no hours
   */
  Optional<DayHours> hours() {
    if (!worked.getValue()) {
      return Optional.empty();
    }
    return Optional.of(
        new DayHours(
            opens.time().orElseThrow(this::missing),
            closes.time().orElseThrow(this::missing),
            lunchFrom.time().orElse(null),
            lunchUntil.time().orElse(null)));
  }

  private Refusal missing() {
    return Refusal.because("calendar.hours-missing", Weekdays.name(day));
  }

  private void enable() {
    fields().forEach(field -> field.setEnabled(worked.getValue()));
    if (worked.getValue() && opens.isEmpty() && closes.isEmpty()) {
      opens.setValue(OPENS);
      closes.setValue(CLOSES);
    }
  }

  private List<TimeField> fields() {
    return List.of(opens, closes, lunchFrom, lunchUntil);
  }

  private static Span pair(TimeField from, TimeField until) {
    var pair = new Span(from, new Span("–"), until);
    pair.addClassName("time-pair");
    return pair;
  }
}
