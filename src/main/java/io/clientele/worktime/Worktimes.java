package io.clientele.worktime;

import io.clientele.calendar.Ahead;
import io.clientele.calendar.CalendarId;
import io.clientele.calendar.Calendars;
import io.clientele.calendar.Week;
import io.clientele.calendar.WorkingCalendar;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.AbsentDays;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working times of all employees. The administrator writes them; jobs reckon with them. */
@Service
@Transactional
public class Worktimes {

  private final WorktimeTable table;
  private final Calendars calendars;
  private final AbsentDays absent;
  private final Employees employees;
  private final Viewers viewers;
  private final Journal journal;

  Worktimes(
      WorktimeTable table,
      Calendars calendars,
      AbsentDays absent,
      Employees employees,
      Viewers viewers,
      Journal journal) {
    this.table = table;
    this.calendars = calendars;
    this.absent = absent;
    this.employees = employees;
    this.viewers = viewers;
    this.journal = journal;
  }

  @Transactional(readOnly = true)
  public Worktime of(EmployeeId employee) {
    var row = table.row(employee);
    var own = row.flatMap(known -> Optional.ofNullable(known.calendar())).map(calendars::card);
    return new Worktime(
        row.map(WorktimeTable.Row::version).orElse(0L),
        own.orElseGet(calendars::main),
        own.isPresent(),
        table.hours(employee));
  }

  /** When they are at work: their own hours, without the days on which they are away. */
  @Transactional(readOnly = true)
  public WorkingCalendar calendar(EmployeeId employee) {
    var worktime = of(employee);
    return worktime.calendar().working().of(worktime::own, absent.of(employee));
  }

  /**
   * Lets an employee work by another calendar.
   *
   * @param version as it was read
   * @param calendar null for everybody's
   * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
   */
  public void assign(EmployeeId employee, long version, @Nullable CalendarId calendar) {
    var writing = begin(employee, version);
    if (calendar != null && calendars.card(calendar).archived()) {
      throw Refusal.because("calendar.archived");
    }
    table.assign(employee, calendar);
    var change = new Change("calendar", named(writing.before()), named(of(employee)));
    writing.record("calendar", List.of(change));
  }

  /**
   * Other hours from a day on.
   *
   * @param version as it was read
   * @param week empty for those of the calendar
   * @throws Refusal when the day is over
   * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
   */
  public void keepHours(EmployeeId employee, long version, LocalDate from, Optional<Week> week) {
    var writing = begin(employee, version);
    Ahead.require(from, calendars.today(writing.before().calendar().id()));
    table.keep(employee, from, week);
    writing.recordHours(from, of(employee));
  }

  /** The hours that were to begin on this day do not. */
  public void dropHours(EmployeeId employee, long version, LocalDate from) {
    var writing = begin(employee, version);
    Ahead.require(from, calendars.today(writing.before().calendar().id()).plusDays(1));
    if (!table.drop(employee, from)) {
      throw new NotFound();
    }
    writing.recordHours(from, of(employee));
  }

  private Writing begin(EmployeeId employee, long version) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var name = employees.find(employee).orElseThrow(NotFound::new).name();
    table.countUp(employee, version);
    return new Writing(actor, new Subject("employee", employee.value(), name), of(employee));
  }

  private static @Nullable String named(Worktime worktime) {
    return worktime.assigned() ? worktime.calendar().details().name() : null;
  }

  /** Who writes about whom, and what was written before. */
  private final class Writing {

    private final Actor actor;
    private final Subject subject;
    private final Worktime before;

    Writing(Actor actor, Subject subject, Worktime before) {
      this.actor = actor;
      this.subject = subject;
      this.before = before;
    }

    Worktime before() {
      return before;
    }

    void recordHours(LocalDate from, Worktime after) {
      var was = before.own(from).map(Week::inWords).orElse(null);
      var is = after.own(from).map(Week::inWords).orElse(null);
      record(
          "hours",
          List.of(new Change("from", null, from.toString()), new Change("hours", was, is)));
    }

    void record(String act, List<Change> changes) {
      journal.record(actor, "employee." + act, subject, changes, null);
    }
  }
}
