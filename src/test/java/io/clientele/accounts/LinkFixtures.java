package io.clientele.accounts;

import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One-time links whose secrets a test may know, as no mail carries them. */
public final class LinkFixtures {

  private final OneTimeLinks links;
  private final FirstAdministrator founder;
  private final Clock clock;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  public LinkFixtures(ApplicationContext portal) {
    links = portal.getBean(OneTimeLinks.class);
    founder = portal.getBean(FirstAdministrator.class);
    clock = portal.getBean(Clock.class);
    jdbc = portal.getBean(JdbcClient.class);
    transaction = portal.getBean(TransactionTemplate.class);
  }

  /** As an invitation makes it: earlier links of the person end. */
  public String invitation(EmployeeId employee) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              links.endAll(employee);
              return links.make(LinkPurpose.INVITATION, employee);
            }));
  }

  public String founding() {
    return founder.makeLink();
  }

  /** As another window does. */
  public void use(String secret) {
    transaction.executeWithoutResult(status -> links.use(secret));
  }

  public void letExpire(EmployeeId employee) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update accounts_link set expires_at = :past where employee_id = :employee")
                .param("past", Utc.column(clock.instant().minus(Duration.ofSeconds(1))))
                .param("employee", employee.value())
                .update());
  }

  public int resets(EmployeeId employee) {
    return links.madeWithin(employee, LinkPurpose.RESET, Duration.ofHours(1));
  }

  /** Empties the portal of people for one transaction that is rolled back. */
  public void inAnEmptyPortal(Runnable test) {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("set foreign_key_checks = 0").update();
          try {
            jdbc.sql("delete from people_employee_role").update();
            jdbc.sql("delete from people_employee").update();
            jdbc.sql("delete from people_founding").update();
            test.run();
          } finally {
            jdbc.sql("set foreign_key_checks = 1").update();
          }
        });
  }
}
