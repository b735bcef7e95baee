package io.clientele.worktime;

import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.Week;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is written about an employee's working time.
 *
 * @param version as it was read; 0 while nothing was written
 * @param assigned whether the calendar is theirs, not just everybody's
 * @param hours their own by the day from which they hold; empty from where the calendar's hold
 *     again
 */
public record Worktime(
    long version,
    CalendarCard calendar,
    boolean assigned,
    NavigableMap<LocalDate, Optional<Week>> hours) {

  public Worktime {
    hours = Collections.unmodifiableNavigableMap(new TreeMap<>(hours));
  }

  /** The own hours that hold on a day. */
  public Optional<Week> own(LocalDate day) {
    return Optional.ofNullable(hours.floorEntry(day)).flatMap(NavigableMap.Entry::getValue);
  }
}
