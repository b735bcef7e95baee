package io.clientele.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.clientele.calendar.DayHours;
import io.clientele.calendar.Week;
import io.clientele.kit.Refusal;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/** The hours of a week, a line a day. */
public class WeekForm extends Composite<Div> {

  private final Map<DayOfWeek, DayRow> rows = new EnumMap<>(DayOfWeek.class);

  public WeekForm() {
    getContent().addClassName("week-form");
    for (var day : DayOfWeek.values()) {
      var row = new DayRow(day);
      rows.put(day, row);
      getContent().add(row);
    }
  }

  public void show(Week week) {
    rows.forEach((day, row) -> row.show(week.on(day)));
  }

  /**
   * @throws Refusal when what is typed are no hours, or no day is worked
   */
  public Week week() {
    var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
    rows.forEach((day, row) -> row.hours().ifPresent(hours -> days.put(day, hours)));
    return new Week(days);
  }
}
