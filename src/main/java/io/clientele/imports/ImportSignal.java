package io.clientele.imports;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes a worker of this node when a person starts something; other nodes look by and by. */
@Component
class ImportSignal {

  private final Semaphore news = new Semaphore(0);

  void afterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            news.release();
          }
        });
  }

  /** Waits for news, at most this long. */
  void await(Duration longest) throws InterruptedException {
    news.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
  }
}
