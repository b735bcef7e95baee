package io.clientele.demo;

import io.clientele.kit.Utc;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which parts of the demo data are there. A part and its mark are one transaction: a start that was
 * killed is taken up where it ended, without doubles.
 */
@Component
class DemoSteps {

  private static final String BEGUN = "begun";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  DemoSteps(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** When the first start was, for which all days are reckoned. */
  Optional<Instant> begun() {
    return jdbc.sql("select at from demo_step where name = :name")
        .param("name", BEGUN)
        .query((row, number) -> Utc.instant(row.getObject(1, LocalDateTime.class)))
        .optional();
  }

  void begin(Instant at) {
    transaction.executeWithoutResult(status -> mark(BEGUN, at));
  }

  boolean isDone(String step) {
    return jdbc.sql("select exists (select 1 from demo_step where name = :name)")
        .param("name", step)
        .query(Boolean.class)
        .single();
  }

  void once(String step, Instant at, Runnable work) {
    transaction.executeWithoutResult(
        status -> {
          if (!isDone(step)) {
            work.run();
            mark(step, at);
          }
        });
  }

  private void mark(String step, Instant at) {
    jdbc.sql("insert into demo_step (name, at) values (:name, :at)")
        .param("name", step)
        .param("at", Utc.column(at))
        .update();
  }
}
