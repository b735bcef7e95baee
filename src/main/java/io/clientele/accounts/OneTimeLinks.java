package io.clientele.accounts;

import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that open one thing once; the database knows only the SHA-256 of their secret. */
@Repository
class OneTimeLinks {

  private static final String OPEN =
      " token_sha256 = :token and used_at is null and ended_at is null and expires_at > :now ";

  private final JdbcClient jdbc;
  private final Clock clock;

  OneTimeLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A link as it was made. */
  record Link(LinkPurpose purpose, @Nullable EmployeeId employee) {}

  /** Makes a link and returns its secret. */
  String make(LinkPurpose purpose, @Nullable EmployeeId employee) {
    var secret = Secret.fresh();
    var now = clock.instant();
    jdbc.sql(
            """
            insert into accounts_link (purpose, employee_id, token_sha256, made_at, expires_at)
            values (:purpose, :employee, :token, :now, :expires)
            """)
        .param("purpose", purpose.name())
        .param("employee", employee == null ? null : employee.value())
        .param("token", Secret.sha256(secret))
        .param("now", Utc.column(now))
        .param("expires", Utc.column(now.plus(purpose.holds())))
        .update();
    return secret;
  }

  /** What the link is for, while it holds. */
  Optional<Link> find(String secret) {
    return jdbc.sql("select purpose, employee_id from accounts_link where" + OPEN)
        .param("token", Secret.sha256(secret))
        .param("now", Utc.column(clock.instant()))
        .query(
            (row, number) -> {
              var employee = row.getObject("employee_id", Long.class);
              return new Link(
                  LinkPurpose.valueOf(row.getString("purpose")),
                  employee == null ? null : new EmployeeId(employee));
            })
        .optional();
  }

  /** Uses the link up; of several at once exactly one gets true. */
  boolean use(String secret) {
    return jdbc.sql("update accounts_link set used_at = :now where" + OPEN)
            .param("token", Secret.sha256(secret))
            .param("now", Utc.column(clock.instant()))
            .update()
        == 1;
  }

  /** Makes all links of this employee worthless. */
  void endAll(EmployeeId employee) {
    jdbc.sql(
            """
            update accounts_link set ended_at = :now
            where employee_id = :employee and used_at is null and ended_at is null
            """)
        .param("now", Utc.column(clock.instant()))
        .param("employee", employee.value())
        .update();
  }

  int madeWithin(EmployeeId employee, LinkPurpose purpose, Duration last) {
    return jdbc.sql(
            """
            select count(*) from accounts_link
            where employee_id = :employee and purpose = :purpose and made_at > :since
            """)
        .param("employee", employee.value())
        .param("purpose", purpose.name())
        .param("since", Utc.column(clock.instant().minus(last)))
        .query(Integer.class)
        .single();
  }
}
