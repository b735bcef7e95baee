package io.clientele.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractState;
import io.clientele.kit.Refusal;
import io.clientele.obligations.Due.Unit;
import io.clientele.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

@Duty("E5")
class ObligationRacesTests extends OwingTest {

  @Autowired private ContractClauses clauses;
  @Autowired private ObligationDays days;
  @Autowired private SandboxClock clock;

  @Test
  void whoReadItBeforeSomebodyElseChangedItLosesNothing() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    var read = version(id);
    fulfil(house.leo, id);

    for (var late :
        List.<Runnable>of(
            () -> obligations.giveUp(id, read, "No"),
            () -> obligations.drop(id, read, "No"),
            () -> obligations.revise(id, read, card(house.anna, id).details()),
            () -> obligations.reopen(id, read, "No"),
            () -> fulfilment.occurred(id, read, fulfilment.today()))) {
      assertThatThrownBy(() -> does(house.anna, late))
          .isInstanceOf(OptimisticLockingFailureException.class);
    }
    assertThat(card(house.anna, id).state()).isEqualTo(ObligationState.FULFILLED);
  }

  @Test
  void whoWritesOneWhileSomebodySignsIsBoundByIt() throws Exception {
    for (var round = 0; round < 5; round++) {
      var contract = house.house.approved("8000", 30);
      atOnce(
          () -> sign(contract),
          () ->
              does(
                  house.helena,
                  () -> house.write(contract, house.logistics, null, Due.within(9, Unit.DAYS))));

      assertThat(house.state(contract)).isEqualTo(ContractState.IN_FORCE);
      assertThat(ids(house.leo, ObligationFilter.of(contract))).hasSize(1);
    }
  }

  @Test
  void ofTwoWhoActAtOnceOneIsRefused() throws Exception {
    for (var round = 0; round < 5; round++) {
      var id = owed(signed(), Due.within(10, Unit.DAYS));
      var read = version(id);
      var won =
          atOnce(
              () ->
                  does(
                      house.leo,
                      () -> fulfilment.fulfil(id, read, fulfilment.today(), "Done", List.of())),
              () -> does(house.anna, () -> obligations.giveUp(id, read, "Too late")));

      assertThat(won).isEqualTo(1);
      assertThat(card(house.leo, id).steps()).hasSize(3);
    }
  }

  @Test
  void ofTwoOfTheDivisionWhoDoItAtOnceOneIsRefused() throws Exception {
    for (var round = 0; round < 3; round++) {
      var id = owed(signed(), Due.upon("The first delivery arrives", 3, Unit.DAYS));
      var read = version(id);
      Runnable happens =
          () -> does(house.leo, () -> fulfilment.occurred(id, read, fulfilment.today()));
      assertThat(atOnce(happens, happens)).isEqualTo(1);
      var then = version(id);
      Runnable done =
          () ->
              does(
                  house.leo,
                  () -> fulfilment.fulfil(id, then, fulfilment.today(), "Done", List.of()));

      assertThat(atOnce(done, done)).isEqualTo(1);
      assertThat(card(house.leo, id).steps()).hasSize(4);
    }
  }

  @Test
  void whatIsDoneIsNotMadeLateByAJobThatWaited() throws Exception {
    var moment = Instant.now().plus(Duration.ofDays(2));
    for (var round = 0; round < 3; round++) {
      var id = owed(signed(), Due.within(1, Unit.DAYS));
      var read = version(id);
      atOnce(
          () -> clock.at(moment, () -> days.pass(id)),
          () ->
              does(
                  house.leo,
                  () -> fulfilment.fulfil(id, read, fulfilment.today(), "Done", List.of())));

      var card = card(house.leo, id);
      assertThat(card.state()).isIn(ObligationState.LATE, ObligationState.FULFILLED);
      assertThat(card.steps()).hasSize(3);
    }
  }

  @Test
  void nobodyIsBoundByAClauseThatGoesWhileSomebodySigns() throws Exception {
    for (var round = 0; round < 3; round++) {
      var contract = house.house.approved("8000", 30);
      var id = owed(contract, Due.within(10, Unit.DAYS));
      var clause = clause(contract, "Payment");

      atOnce(() -> sign(contract), () -> does(house.helena, () -> clauses.remove(clause)));

      var signed = house.state(contract).isConcluded();
      assertThat(card(house.anna, id).bound()).isEqualTo(signed);
      assertThat(house.house.card(house.anna, contract).clauses()).hasSize(signed ? 2 : 1);
    }
  }

  private static int atOnce(Runnable... acts) throws InterruptedException {
    var won = new AtomicInteger();
    var start = new CyclicBarrier(acts.length);
    var threads =
        Stream.of(acts)
            .map(
                act ->
                    Thread.startVirtualThread(
                        () -> {
                          try {
                            start.await();
                            act.run();
                            won.incrementAndGet();
                          } catch (Refusal | ConcurrencyFailureException lost) {
                            // the other was quicker
                          } catch (Exception broken) {
                            throw new IllegalStateException(broken);
                          }
                        }))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    return won.get();
  }
}
