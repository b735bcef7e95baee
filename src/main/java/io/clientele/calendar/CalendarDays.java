package io.clientele.calendar;

import io.clientele.company.CompanyKeeper;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hours of a calendar, and the days on which it is otherwise, from today on. */
@Service
@Transactional
public class CalendarDays {

  private final CalendarBook book;
  private final CompanyKeeper keeper;

  CalendarDays(CalendarBook book, CompanyKeeper keeper) {
    this.book = book;
    this.keeper = keeper;
  }

  /**
   * Other hours from a day on; those that were to begin on that day give way.
   *
   * @param version as it was read
   * @throws Refusal when the day is over
   * @throws OptimisticLockingFailureException when somebody else changed the calendar meanwhile
   */
  public void keepHours(CalendarId id, long version, LocalDate from, Week week) {
    var actor = keeper.require();
    var calendar = book.calendar(id, version);
    var before = book.card(calendar).week(from);
    calendar.keepHours(from, week, book.today(calendar));
    recordHours(actor, book.keep(calendar), from, before);
  }

  /** The hours that were to begin on this day do not. */
  public void dropHours(CalendarId id, long version, LocalDate from) {
    var actor = keeper.require();
    var calendar = book.calendar(id, version);
    var before = book.card(calendar).week(from);
    calendar.dropHours(from, book.today(calendar));
    recordHours(actor, book.keep(calendar), from, before);
  }

  /**
   * Works otherwise on one day than the week and the holidays say.
   *
   * @param version as it was read
   * @throws Refusal when the day is over, or no reason is given
   * @throws OptimisticLockingFailureException when somebody else changed the calendar meanwhile
   */
  public void move(CalendarId id, long version, MovedDay day) {
    var actor = keeper.require();
    var calendar = book.calendar(id, version);
    var before = calendar.movedOn(day.day());
    calendar.move(day, book.today(calendar));
    recordDay(actor, book.keep(calendar), day.day(), before);
  }

  /** The day is again as the week and the holidays say. */
  public void moveBack(CalendarId id, long version, LocalDate day) {
    var actor = keeper.require();
    var calendar = book.calendar(id, version);
    var before = calendar.moveBack(day, book.today(calendar));
    recordDay(actor, book.keep(calendar), day, Optional.of(before));
  }

  private void recordHours(Actor actor, HouseCalendar calendar, LocalDate from, Week before) {
    var after = book.card(calendar).week(from);
    var changes =
        List.of(
            new Change("from", null, from.toString()),
            new Change("hours", before.inWords(), after.inWords()));
    book.record(actor, "hours", calendar, changes, null);
  }

  private void recordDay(
      Actor actor, HouseCalendar calendar, LocalDate day, Optional<MovedDay> before) {
    var after = calendar.movedOn(day);
    var change = new Change(day.toString(), words(before), words(after));
    var why = after.map(MovedDay::reason).orElse(null);
    book.record(actor, "day", calendar, List.of(change), why);
  }

  private static @Nullable String words(Optional<MovedDay> day) {
    return day.map(MovedDay::inWords).orElse(null);
  }
}
