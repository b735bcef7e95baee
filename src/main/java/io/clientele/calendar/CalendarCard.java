package io.clientele.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A calendar of the house with all that is written in it.
 *
 * @param zone in which its clocks go
 * @param main whether everybody works by it who has no other
 * @param hours the hours by the day from which they hold
 */
public record CalendarCard(
    CalendarId id,
    long version,
    CalendarDetails details,
    ZoneId zone,
    boolean main,
    boolean archived,
    NavigableMap<LocalDate, Week> hours,
    SortedMap<LocalDate, MovedDay> moved) {

  public CalendarCard {
    hours = Collections.unmodifiableNavigableMap(new TreeMap<>(hours));
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
  }

  /** The days before the first hours have those. */
  public Week week(LocalDate day) {
    var entry = hours.floorEntry(day);
    return entry == null ? hours.firstEntry().getValue() : entry.getValue();
  }

  public WorkingCalendar working() {
    return new WorkingCalendar(
        zone,
        this::week,
        PublicHolidays.of(details.country(), details.region()),
        moved,
        day -> false);
  }
}
