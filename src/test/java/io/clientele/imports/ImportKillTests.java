package io.clientele.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.Clientele;
import io.clientele.JavaProcess;
import io.clientele.PortalTest;
import io.clientele.imports.ImportRun.Counts;
import io.clientele.imports.ImportRun.State;
import io.clientele.people.Viewers;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Another node of the portal, on the same database, is killed amid an import again and again. */
@PortalTest
@Tag("long")
class ImportKillTests {

  private static final int ROWS = 20_000;
  private static final int KILLS = 3;

  @Autowired private Imports imports;
  @Autowired private ImportReversals reversals;
  @Autowired private ImportWorkers workers;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Environment settings;
  private ImportRunFixtures depot;
  private ImportRunId run;

  @Test
  void importsEachRowOnceHoweverOftenANodeIsKilled() throws IOException, InterruptedException {
    var random = new Random(Long.getLong("clientele.seed", 20261122L));
    depot = new ImportRunFixtures(viewers, jdbc, transaction);
    run = as(() -> imports.upload("crates", "many.csv", depot.file(ROWS))).id();
    as(() -> imports.check(run));
    await().atMost(Duration.ofMinutes(2)).until(() -> now().state() == State.CHECKED);
    workers.stop();
    as(() -> imports.start(run));
    try {
      for (var kill = 0; kill < KILLS; kill++) {
        var until = now().done() + ROWS / 10 + random.nextInt(ROWS / 10);
        try (var node = otherNode()) {
          await()
              .pollInterval(Duration.ofMillis(20))
              .atMost(Duration.ofMinutes(3))
              .until(() -> now().done() >= until);
          node.kill();
        }
        assertThat(now().state()).isEqualTo(State.RUNNING);
        assertThat(depot.stored()).isEqualTo((int) now().done());
      }
    } finally {
      workers.start();
    }

    await().atMost(Duration.ofMinutes(3)).until(() -> now().state() == State.DONE);
    assertThat(now().counts()).isEqualTo(new Counts(ROWS, 0, 0, 0));
    assertThat(depot.stored()).isEqualTo(ROWS);
  }

  @Test
  void undoesEachRowOnceHoweverOftenANodeIsKilled() throws IOException, InterruptedException {
    depot = new ImportRunFixtures(viewers, jdbc, transaction);
    run = as(() -> imports.upload("crates", "many.csv", depot.file(ROWS))).id();
    as(() -> imports.check(run));
    await().atMost(Duration.ofMinutes(2)).until(() -> now().state() == State.CHECKED);
    as(() -> imports.start(run));
    await().atMost(Duration.ofMinutes(3)).until(() -> now().state() == State.DONE);
    workers.stop();
    as(() -> reversals.start(run));
    try {
      for (var kill = 1; kill <= KILLS; kill++) {
        var until = (long) kill * ROWS / (KILLS + 2);
        try (var node = otherNode()) {
          await()
              .pollInterval(Duration.ofMillis(20))
              .atMost(Duration.ofMinutes(3))
              .until(() -> reversal().done() >= until);
          node.kill();
        }
        assertThat(now().state()).isEqualTo(State.UNDOING);
        assertThat(depot.stored()).isEqualTo((int) (ROWS - reversal().done()));
      }
    } finally {
      workers.start();
    }

    await().atMost(Duration.ofMinutes(3)).until(() -> now().state() == State.UNDONE);
    assertThat(reversal().undone()).isEqualTo(ROWS);
    assertThat(depot.stored()).isZero();
  }

  private ImportReversal reversal() {
    return as(() -> reversals.find(run)).orElseThrow();
  }

  private JavaProcess otherNode() throws IOException {
    return JavaProcess.start(
        Clientele.class,
        "--server.port=0",
        "--clientele.demo=false",
        "--spring.liquibase.enabled=false",
        setting("spring.datasource.url"),
        setting("spring.datasource.username"),
        setting("spring.datasource.password"));
  }

  private String setting(String name) {
    return "--" + name + "=" + settings.getRequiredProperty(name);
  }

  private ImportRun now() {
    return as(() -> imports.run(run));
  }

  private <T> T as(Supplier<T> act) {
    return depot.as(depot.person, act);
  }
}
