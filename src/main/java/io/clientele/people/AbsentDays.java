package io.clientele.people;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which days somebody is away, for whoever reckons with working time; never why. */
@Service
public class AbsentDays {

  private final JdbcClient jdbc;

  AbsentDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As it is appointed now; what is only proposed does not count. */
  @Transactional(readOnly = true)
  public Predicate<LocalDate> of(EmployeeId employee) {
    record Stretch(LocalDate from, LocalDate backOn) {}
    var stretches =
        jdbc.sql(
                """
                select from_day, back_on from people_absence
                where absent_id = :employee and state = 'APPOINTED'
                """)
            .param("employee", employee.value())
            .query(
                (row, number) ->
                    new Stretch(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("back_on", LocalDate.class)))
            .list();
    return day ->
        stretches.stream()
            .anyMatch(away -> !day.isBefore(away.from()) && day.isBefore(away.backOn()));
  }
}
