package io.clientele.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.PortalTest;
import io.clientele.clients.Clients;
import io.clientele.people.Viewers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten thousand clients of one leaver. */
@PortalTest
class LargeHandoverTests {

  private static final int CLIENTS = 10_000;

  @Autowired private Handovers handovers;
  @Autowired private Clients clients;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private JdbcTemplate batches;
  @Autowired private TransactionTemplate transaction;

  @Test
  void goInOneActWithinAMinuteWithProgressOnTheWay() {
    var house = new House(clients, viewers, jdbc, transaction);
    fill(house);
    var plan = new HandoverPlan(Map.of(), List.of(), Map.of("clients", house.boris), "left", true);
    var seen = house.as(house.admin, () -> handovers.preview(house.anna, plan));
    assertThat(seen.total()).isEqualTo(CLIENTS);

    var run = house.as(house.admin, () -> handovers.start(house.anna, plan, seen));
    await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(2))
        .until(() -> run.progress().done() > 0 && run.progress().done() < CLIENTS);
    assertThat(house.owned(house.boris)).as("others see nothing of it yet").isZero();
    await().atMost(Duration.ofMinutes(1)).until(() -> run.progress().isOver());

    assertThat(run.progress().problem()).isEmpty();
    assertThat(house.owned(house.anna)).isZero();
    assertThat(house.owned(house.boris)).isEqualTo(CLIENTS);
    clear(house);
  }

  /** So many would be in the way of whoever counts. */
  private void clear(House house) {
    transaction.executeWithoutResult(
        status -> {
          for (var statement :
              List.of(
                  """
                  delete c from clients_client c join people_scope s on s.id = c.scope_id
                  where s.owner_id = :owner
                  """,
                  """
                  delete p from people_scope_spell p join people_scope s on s.id = p.scope_id
                  where s.owner_id = :owner
                  """,
                  "delete from people_scope where owner_id = :owner")) {
            jdbc.sql(statement).param("owner", house.boris.value()).update();
          }
        });
  }

  private void fill(House house) {
    transaction.executeWithoutResult(
        status -> {
          batches.batchUpdate(
              "insert into people_scope (owner_id, department_id) values (?, ?)",
              Collections.nCopies(
                  CLIENTS, new Object[] {house.anna.value(), house.wholesale.value()}));
          jdbc.sql(
                  """
                  insert into people_scope_spell
                    (scope_id, owner_id, department_id, since, assigned_by)
                  select id, owner_id, department_id, '2026-01-01', 'Test' from people_scope
                  where owner_id = :owner
                  """)
              .param("owner", house.anna.value())
              .update();
          jdbc.sql(
                  """
                  insert into clients_client (id, version, scope_id, name, legal_name, short_name,
                    tax_number, registration_number, site, grade, industry, notes, status,
                    status_reason, phone, city, created_at, created_by, changed_at, changed_by)
                  select nextval(clients_client_seq), 0, id, concat('Client ', id), '', '', '', '',
                    '', 'B', '', '', 'CLIENT', '', '', '', '2026-01-01', 'Test', '2026-01-01', 'Test'
                  from people_scope where owner_id = :owner
                  """)
              .param("owner", house.anna.value())
              .update();
        });
  }
}
