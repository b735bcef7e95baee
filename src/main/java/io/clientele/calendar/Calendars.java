package io.clientele.calendar;

import io.clientele.company.CompanyKeeper;
import io.clientele.journal.Changes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendars of the house. Everybody may know when it works; the administrator says so. There is
 * always a main one.
 */
@Service
@Transactional
public class Calendars {

  private final CalendarBook book;
  private final CompanyKeeper keeper;

  Calendars(CalendarBook book, CompanyKeeper keeper) {
    this.book = book;
    this.keeper = keeper;
  }

  /** The main one first. */
  @Transactional(readOnly = true)
  public List<CalendarCard> all(boolean withArchived) {
    return book.all(withArchived);
  }

  @Transactional(readOnly = true)
  public CalendarCard card(CalendarId id) {
    return book.card(book.calendar(id));
  }

  @Transactional(readOnly = true)
  public CalendarCard main() {
    return book.card(book.main());
  }

  /** The day it is where the calendar's clocks go. */
  @Transactional(readOnly = true)
  public LocalDate today(CalendarId id) {
    return book.today(book.calendar(id));
  }

  /** With the usual hours. */
  public CalendarId create(CalendarDetails details) {
    var actor = keeper.require();
    var calendar = book.keep(new HouseCalendar(details, Week.USUAL));
    var changes = Changes.between(null, book.card(calendar).details());
    book.record(actor, "create", calendar, changes, null);
    return calendar.id();
  }

  /**
   * @param version as it was read
   * @throws OptimisticLockingFailureException when somebody else changed the calendar meanwhile
   */
  public void revise(CalendarId id, long version, CalendarDetails details) {
    var actor = keeper.require();
    var calendar = book.calendar(id, version);
    var before = book.card(calendar).details();
    calendar.revise(details);
    book.keep(calendar);
    var changes = Changes.between(before, book.card(calendar).details());
    if (!changes.isEmpty()) {
      book.record(actor, "change", calendar, changes, null);
    }
  }

  /** From now on everybody works by it who has no other. */
  public void makeMain(CalendarId id) {
    var actor = keeper.require();
    var calendar = book.calendar(id);
    var former = book.main();
    former.stepBack();
    book.keep(former);
    calendar.becomeMain();
    book.record(actor, "main", book.keep(calendar), List.of(), null);
  }

  public void archive(CalendarId id) {
    var actor = keeper.require();
    var calendar = book.calendar(id);
    calendar.archive(book.now());
    book.record(actor, "archive", book.keep(calendar), List.of(), null);
  }

  public void restore(CalendarId id) {
    var actor = keeper.require();
    var calendar = book.calendar(id);
    calendar.restore();
    book.record(actor, "restore", book.keep(calendar), List.of(), null);
  }
}
