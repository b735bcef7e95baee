package io.clientele.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the worker of this node as soon as new letters are committed; other nodes look by and by.
 */
@Component
class WorkSignal {

  private final Semaphore news = new Semaphore(0);

  void afterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            raise();
          }
        });
  }

  void raise() {
    if (news.availablePermits() == 0) {
      news.release();
    }
  }

  /** Waits for news, at most this long. */
  void await(Duration longest) throws InterruptedException {
    if (news.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      news.drainPermits();
    }
  }
}
