package io.clientele.people;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Utc;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Access that was granted to somebody who leaves; it is for that person, not for a successor. */
@Component
class GrantsEnd implements Ending {

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Clock clock;

  GrantsEnd(JdbcClient jdbc, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public String textKey() {
    return "people.ending.grants";
  }

  @Override
  public long count(EmployeeId leaver) {
    return jdbc.sql(
            """
            select count(*) from people_scope_grant
            where employee_id = :who and revoked_at is null and (until is null or until > :now)
            """)
        .param("who", leaver.value())
        .param("now", Utc.column(clock.instant()))
        .query(Long.class)
        .single();
  }

  @Override
  public void end(EmployeeContact leaver, Actor by, String why) {
    var ended =
        jdbc.sql(
                """
                update people_scope_grant set revoked_at = :now
                where employee_id = :who and revoked_at is null
                """)
            .param("now", Utc.column(clock.instant()))
            .param("who", leaver.id().value())
            .update();
    if (ended > 0) {
      journal.record(
          by,
          "access.revoke",
          new Subject("employee", leaver.id().value(), leaver.name()),
          List.of(new Change("grants", Integer.toString(ended), null)),
          why);
    }
  }
}
