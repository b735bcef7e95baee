package io.clientele.calendar;

import static io.clientele.kit.Texts.text;

import java.time.Duration;
import java.util.Collection;

/** How many days of some are worked, and how long. */
public record WorkedDays(int days, Duration hours) {

  private static final double MINUTES = 60;

  public static WorkedDays of(Collection<Day> some) {
    var worked = some.stream().flatMap(day -> day.hours().stream()).toList();
    return new WorkedDays(
        worked.size(), worked.stream().map(DayHours::worked).reduce(Duration.ZERO, Duration::plus));
  }

  public String inWords() {
    return text("calendar.sum", days, hours.toMinutes() / MINUTES);
  }
}
