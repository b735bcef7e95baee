package io.clientele.calendar;

import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Finds calendars and keeps them, with what the journal tells of it. */
@Component
class CalendarBook {

  private final CalendarRepository calendars;
  private final CompanyZone zone;
  private final Journal journal;
  private final Clock clock;

  CalendarBook(CalendarRepository calendars, CompanyZone zone, Journal journal, Clock clock) {
    this.calendars = calendars;
    this.zone = zone;
    this.journal = journal;
    this.clock = clock;
  }

  List<CalendarCard> all(boolean withArchived) {
    return calendars.all(withArchived).stream().map(this::card).toList();
  }

  HouseCalendar main() {
    return calendars.main();
  }

  HouseCalendar calendar(CalendarId id) {
    return calendars.findById(id.value()).orElseThrow(NotFound::new);
  }

  /**
   * @param version as it was read
   * @throws OptimisticLockingFailureException when somebody else changed the calendar meanwhile
   */
  HouseCalendar calendar(CalendarId id, long version) {
    var calendar = calendar(id);
    if (card(calendar).version() != version) {
      throw new OptimisticLockingFailureException("calendar " + id.value());
    }
    return calendar;
  }

  CalendarCard card(HouseCalendar calendar) {
    return calendar.card(zone.zone());
  }

  Instant now() {
    return clock.instant();
  }

  /** The day it is where the calendar's clocks go. */
  LocalDate today(HouseCalendar calendar) {
    return LocalDate.ofInstant(clock.instant(), card(calendar).zone());
  }

  HouseCalendar keep(HouseCalendar calendar) {
    return calendars.saveAndFlush(calendar);
  }

  void record(
      Actor actor, String act, HouseCalendar calendar, List<Change> changes, @Nullable String why) {
    var subject = new Subject("calendar", calendar.id().value(), card(calendar).details().name());
    journal.record(actor, "calendar." + act, subject, changes, why);
  }
}
