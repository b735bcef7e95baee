package io.clientele.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class OfOneActTests {

  private static final EmployeeId ANNA = new EmployeeId(1);
  private static final EmployeeId EVE = new EmployeeId(2);

  private final AtomicInteger read = new AtomicInteger();
  private final NoDatabase database = new NoDatabase();
  private final TransactionTemplate act = new TransactionTemplate(database);
  private final TransactionTemplate apart = new TransactionTemplate(database);

  OfOneActTests() {
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Test
  void asksOnceForEachPersonOfAnAct() {
    act.executeWithoutResult(
        status -> {
          ask(ANNA);
          ask(EVE);
          ask(ANNA);
        });

    assertThat(read).hasValue(2);
    act.executeWithoutResult(status -> ask(ANNA));
    assertThat(read).hasValue(3);
  }

  @Test
  void asksEachTimeOutsideOfAnAct() {
    ask(ANNA);
    ask(ANNA);

    assertThat(read).hasValue(2);
  }

  @Test
  void knowsNothingInAnActApartAndGoesOnAfterIt() {
    act.executeWithoutResult(
        status -> {
          ask(ANNA);
          apart.executeWithoutResult(inner -> ask(ANNA));
          ask(ANNA);
        });

    assertThat(read).hasValue(2);
  }

  @Test
  void remembersNobodyForTheThreadWhenItIsAskedAsTheActEnds() {
    act.executeWithoutResult(status -> askAtTheEnd());
    act.executeWithoutResult(
        status -> {
          ask(ANNA);
          askAtTheEnd();
        });
    assertThat(read).hasValue(3);

    act.executeWithoutResult(status -> ask(ANNA));
    act.executeWithoutResult(status -> ask(ANNA));

    assertThat(read).hasValue(5);
    assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
  }

  private void askAtTheEnd() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            ask(ANNA);
          }
        });
  }

  private void ask(EmployeeId employee) {
    OfOneAct.viewer(
        employee,
        () -> {
          read.incrementAndGet();
          return Optional.empty();
        });
  }

  /** Transactions without anything to commit. */
  private static final class NoDatabase extends AbstractPlatformTransactionManager {

    private final ThreadLocal<Boolean> begun = ThreadLocal.withInitial(() -> false);

    @Override
    protected Object doGetTransaction() {
      return new Object();
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
      return begun.get();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
      begun.set(true);
    }

    @Override
    protected Object doSuspend(Object transaction) {
      begun.set(false);
      return transaction;
    }

    @Override
    protected void doResume(Object transaction, Object suspended) {
      begun.set(true);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
      begun.set(false);
    }
  }
}
