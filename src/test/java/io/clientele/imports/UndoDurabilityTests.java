package io.clientele.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.imports.ImportRun.State;
import io.clientele.kit.Refusal;
import io.clientele.people.Viewers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An undo whose node dies, or which meets a row it cannot take back, still comes to its end. */
@PortalTest
@Duty("A1")
class UndoDurabilityTests {

  @Autowired private Imports imports;
  @Autowired private ImportReversals reversals;
  @Autowired private ImportWorkers workers;
  @Autowired private RunLeases leases;
  @Autowired private RunProcess process;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  private ImportRunFixtures depot;
  private ImportRunId run;

  @BeforeEach
  void startAnUndoThatNobodyWorksOn() {
    depot = new ImportRunFixtures(viewers, jdbc, transaction);
    run = as(() -> imports.upload("crates", "crates.csv", depot.file(450))).id();
    as(() -> imports.check(run));
    await().atMost(Duration.ofSeconds(20)).until(() -> now().state() == State.CHECKED);
    as(() -> imports.start(run));
    await().atMost(Duration.ofSeconds(20)).until(() -> now().state() == State.DONE);
    workers.stop();
    as(() -> reversals.start(run));
  }

  @AfterEach
  void letTheWorkersWorkAgain() {
    CrateTarget.before(row -> {});
    workers.start();
  }

  @Test
  void goesOnWhereADeadNodeStopped() {
    process.carryOut(claim(), chunks(2));
    assertThat(depot.stored()).isEqualTo(250);
    assertThat(reversal().done()).isEqualTo(200);
    assertThat(leases.claim().filter(lease -> lease.run().equals(run))).isEmpty();

    letTheLeaseRunOut();
    process.carryOut(claim(), () -> true);

    assertThat(now().state()).isEqualTo(State.UNDONE);
    assertThat(reversal().undone()).isEqualTo(450);
    assertThat(depot.stored()).isZero();
    assertThatThrownBy(() -> as(() -> reversals.start(run))).isInstanceOf(Refusal.class);
  }

  @Test
  void keepsTheOneRowThatThrowsAndTakesItsNeighboursBack() {
    CrateTarget.before(
        row -> {
          if (row.text("number").equals(depot.number(320))) {
            throw new IllegalStateException("bug");
          }
        });

    process.carryOut(claim(), () -> true);

    assertThat(now().state()).isEqualTo(State.UNDONE);
    assertThat(reversal().kept()).isEqualTo(1);
    assertThat(depot.stored()).isEqualTo(1);
    assertThat(as(() -> reversals.kept(run, 0, 5)).getFirst().line()).isEqualTo(321);
  }

  /** What other tests left unfinished is claimed too, and left alone. */
  private RunLeases.Lease claim() {
    var lease = leases.claim().orElseThrow();
    while (!lease.run().equals(run)) {
      lease = leases.claim().orElseThrow();
    }
    return lease;
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

  private ImportReversal reversal() {
    return as(() -> reversals.find(run)).orElseThrow();
  }

  private ImportRun now() {
    return as(() -> imports.run(run));
  }

  private <T> T as(Supplier<T> act) {
    return depot.as(depot.person, act);
  }
}
