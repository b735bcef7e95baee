package io.clientele.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.PortalTest;
import io.clientele.imports.ImportRun.Counts;
import io.clientele.imports.ImportRun.State;
import io.clientele.people.Viewers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The workers of the portal rest here; the tests are the workers, and die when they like. */
@PortalTest
class ImportDurabilityTests {

  @Autowired private Imports imports;
  @Autowired private ImportWorkers workers;
  @Autowired private RunLeases leases;
  @Autowired private RunProcess process;
  @Autowired private ChunkWork work;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  private ImportRunFixtures depot;
  private ImportRunId run;

  @BeforeEach
  void startAnImportThatNobodyWorksOn() {
    depot = new ImportRunFixtures(viewers, jdbc, transaction);
    var uploaded = as(() -> imports.upload("crates", "crates.csv", depot.file(450)));
    as(() -> imports.check(uploaded.id()));
    run = uploaded.id();
    await().atMost(Duration.ofSeconds(20)).until(() -> now().state() == State.CHECKED);
    workers.stop();
    as(() -> imports.start(run));
  }

  @AfterEach
  void letTheWorkersWorkAgain() {
    workers.start();
  }

  @Test
  void goesOnBehindTheLastWholeChunkAfterADeath() {
    process.carryOut(claim().orElseThrow(), chunks(2));
    assertThat(now().done()).isEqualTo(200);
    assertThat(claim()).isEmpty();

    letTheLeaseRunOut();
    process.carryOut(claim().orElseThrow(), () -> true);

    assertThat(now().state()).isEqualTo(State.DONE);
    assertThat(now().counts()).isEqualTo(new Counts(450, 0, 0, 0));
    assertThat(depot.stored()).isEqualTo(450);
  }

  @Test
  void keepsAWorkerThatWasTakenForDeadFromDoingRowsTwice() {
    var slow = claim().orElseThrow();
    process.carryOut(slow, chunks(1));
    letTheLeaseRunOut();
    var quick = claim().orElseThrow();
    process.carryOut(quick, chunks(1));

    var row = new ImportRow(999, Map.of("number", depot.number(999), "size", "1"));
    boolean mayGoOn = as(() -> work.step(slow, 200, List.of(row), false, ImportBatch::apply));

    assertThat(mayGoOn).isFalse();
    assertThat(now().done()).isEqualTo(200);
    assertThat(depot.stored()).isEqualTo(200);
  }

  @Test
  void givesARunToOneOfTwoNodes() throws Exception {
    try (var nodes = Executors.newFixedThreadPool(2)) {
      Callable<Optional<RunLeases.Lease>> claim = this::claim;
      var claims = nodes.invokeAll(List.of(claim, claim));

      assertThat(claims.getFirst().get().isPresent() ^ claims.getLast().get().isPresent()).isTrue();
    }
  }

  @Test
  void stopsAfterTheChunkWhenCancelled() {
    var asked = new AtomicInteger();
    process.carryOut(
        claim().orElseThrow(),
        () -> {
          if (asked.getAndIncrement() == 3) {
            as(() -> imports.cancel(run));
          }
          return true;
        });

    assertThat(now().state()).isEqualTo(State.CANCELLED);
    assertThat(now().done()).isEqualTo(300);
    assertThat(now().counts().created()).isEqualTo(300);
    assertThat(depot.stored()).isEqualTo(300);
  }

  @Test
  void givesTheRunBackWhenThePortalStops() {
    var lease = claim().orElseThrow();
    process.carryOut(lease, chunks(1));
    leases.release(lease);

    assertThat(claim()).isPresent();
  }

  @Test
  void goesOnByItselfAtTheNextStart() {
    process.carryOut(claim().orElseThrow(), chunks(3));
    letTheLeaseRunOut();

    workers.start();

    await().atMost(Duration.ofSeconds(20)).until(() -> now().state() == State.DONE);
    assertThat(depot.stored()).isEqualTo(450);
    workers.stop();
  }

  private Optional<RunLeases.Lease> claim() {
    return leases.claim().filter(lease -> lease.run().equals(run));
  }

  private static BooleanSupplier chunks(int most) {
    var asked = new AtomicInteger();
    return () -> asked.getAndIncrement() < most;
  }

  private void letTheLeaseRunOut() {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    "update imports_run set lease_until = utc_timestamp(6) - interval 1 second"
                        + " where id = :id")
                .param("id", run.value())
                .update());
  }

  private ImportRun now() {
    return as(() -> imports.run(run));
  }

  private <T> T as(Supplier<T> act) {
    return depot.as(depot.person, act);
  }
}
