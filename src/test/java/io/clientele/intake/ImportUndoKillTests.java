package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.Clientele;
import io.clientele.Duty;
import io.clientele.JavaProcess;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.imports.ImportReversal;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRun.Counts;
import io.clientele.imports.ImportRun.State;
import io.clientele.imports.Imports;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.Lifecycle;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Another node of the portal, on the same database, is killed amid the undo of a client list. */
@PortalTest
@Duty("A1")
class ImportUndoKillTests {

  private static final int KNOWN = 60;
  private static final int ROWS = 500;

  @Autowired private Imports imports;
  @Autowired private ImportReversals reversals;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Environment settings;

  @Autowired
  @Qualifier("importWorkers")
  private Lifecycle workers;

  private final String series = Long.toString(System.nanoTime(), 36);
  private ListRuns runs;
  private EmployeeId anna;

  @Test
  void leavesTheDataBankAsItWasFieldByField() throws IOException, InterruptedException {
    var staff = new Staff(jdbc, transaction);
    anna = staff.hire("Anna Weber", staff.department("Wholesale"), Role.ACCOUNT_MANAGER);
    runs = new ListRuns(imports, reversals, viewers);
    var tables = new ClientTables(jdbc);
    runs.imported(anna, list(KNOWN, "Ulm"));
    var before = tables.rows();
    var run = runs.imported(anna, list(ROWS, "Bonn"));
    assertThat(run.counts()).isEqualTo(new Counts(ROWS - KNOWN, KNOWN, 0, 0));

    workers.stop();
    try {
      runs.as(anna, () -> reversals.start(run.id()));
      undoneByANodeUntilItIsKilled(run);
      assertThat(state(run)).isEqualTo(State.UNDOING);
      assertThat(reversal(run).done()).isPositive().isLessThan(ROWS);
      letTheLeaseRunOut(run);
    } finally {
      workers.start();
    }

    await().atMost(Duration.ofMinutes(2)).until(() -> state(run) == State.UNDONE);
    assertThat(reversal(run).undone()).isEqualTo(ROWS);
    assertThat(tables.rows()).isEqualTo(before);
  }

  private void undoneByANodeUntilItIsKilled(ImportRun run)
      throws IOException, InterruptedException {
    try (var node =
        JavaProcess.start(
            Clientele.class,
            "--server.port=0",
            "--clientele.demo=false",
            "--spring.liquibase.enabled=false",
            setting("spring.datasource.url"),
            setting("spring.datasource.username"),
            setting("spring.datasource.password"))) {
      await()
          .pollInterval(Duration.ofMillis(10))
          .atMost(Duration.ofMinutes(2))
          .until(() -> reversal(run).done() > 0);
      node.kill();
    }
  }

  private void letTheLeaseRunOut(ImportRun run) {
    transaction.executeWithoutResult(
        done ->
            jdbc.sql(
                    "update imports_run set lease_until = utc_timestamp(6) - interval 1 second"
                        + " where id = :id")
                .param("id", run.id().value())
                .update());
  }

  private State state(ImportRun run) {
    return runs.as(anna, () -> imports.run(run.id())).state();
  }

  private ImportReversal reversal(ImportRun run) {
    return runs.as(anna, () -> reversals.find(run.id())).orElseThrow();
  }

  private String setting(String name) {
    return "--" + name + "=" + settings.getRequiredProperty(name);
  }

  private byte[] list(int rows, String city) {
    var list = new StringBuilder("Kundennummer;Firma;Stadt;Telefon;Mail;Ansprechpartner\n");
    for (var n = 1; n <= rows; n++) {
      list.append(
          "K%d-%s;Lager %d %s GmbH;%s;0228 %d;office@lager%d-%s.example;Erika Beispiel%n"
              .formatted(n, series, n, series, city, 1_000 + n, n, series));
    }
    return list.toString().replace("\r", "").getBytes(StandardCharsets.UTF_8);
  }
}
