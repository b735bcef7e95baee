package io.clientele.worktime;

import io.clientele.calendar.CalendarId;
import io.clientele.calendar.Week;
import io.clientele.people.EmployeeId;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the working times of employees are kept; who has none has no row. */
@Repository
class WorktimeTable {

  private final JdbcClient jdbc;

  WorktimeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param calendar null for everybody's
   */
  record Row(long version, @Nullable CalendarId calendar) {}

  Optional<Row> row(EmployeeId employee) {
    return jdbc.sql("select version, calendar_id from worktime_employee where employee_id = :id")
        .param("id", employee.value())
        .query(
            (row, number) -> {
              var calendar = row.getObject("calendar_id", Long.class);
              return new Row(
                  row.getLong("version"), calendar == null ? null : new CalendarId(calendar));
            })
        .optional();
  }

  NavigableMap<LocalDate, Optional<Week>> hours(EmployeeId employee) {
    var hours = new TreeMap<LocalDate, Optional<Week>>();
    jdbc.sql("select from_day, week from worktime_hours where employee_id = :id")
        .param("id", employee.value())
        .query(
            row -> {
              hours.put(
                  row.getObject("from_day", LocalDate.class),
                  Optional.ofNullable(row.getString("week")).map(Week::read));
            });
    return hours;
  }

  /**
   * From here on nobody else writes about this employee until the end of the transaction.
   *
   * @throws OptimisticLockingFailureException when somebody did since it was read
   */
  void countUp(EmployeeId employee, long version) {
    jdbc.sql("insert ignore into worktime_employee (employee_id, version) values (:id, 0)")
        .param("id", employee.value())
        .update();
    var counted =
        jdbc.sql(
                """
                update worktime_employee set version = version + 1
                where employee_id = :id and version = :version
                """)
            .param("id", employee.value())
            .param("version", version)
            .update();
    if (counted == 0) {
      throw new OptimisticLockingFailureException("working time of employee " + employee.value());
    }
  }

  void assign(EmployeeId employee, @Nullable CalendarId calendar) {
    jdbc.sql("update worktime_employee set calendar_id = :calendar where employee_id = :id")
        .param("calendar", calendar == null ? null : calendar.value())
        .param("id", employee.value())
        .update();
  }

  void keep(EmployeeId employee, LocalDate from, Optional<Week> week) {
    jdbc.sql(
            """
            insert into worktime_hours (employee_id, from_day, week) values (:id, :from, :week)
            on duplicate key update week = values(week)
            """)
        .param("id", employee.value())
        .param("from", from)
        .param("week", week.map(Week::written).orElse(null))
        .update();
  }

  boolean drop(EmployeeId employee, LocalDate from) {
    return jdbc.sql("delete from worktime_hours where employee_id = :id and from_day = :from")
            .param("id", employee.value())
            .param("from", from)
            .update()
        > 0;
  }
}
