package io.clientele.mail;

import static io.clientele.kit.Texts.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * This node's part in emptying the queue: one thread claims letters a few ahead and takes over what
 * dead nodes have left, one for each connection carries them, one writes down what came of it.
 */
@Component
class MailWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final Duration AFTER_INCIDENT = Duration.ofMinutes(15);
  private static final int AHEAD = 8;

  private final Dispatch dispatch;
  private final Recovery recovery;
  private final Recorder recorder;
  private final Carriers carriers;
  private final Lanes lanes;
  private final WorkSignal signal;
  private final LinkedBlockingQueue<Letter> waiting = new LinkedBlockingQueue<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running;
  private long looked;

  MailWorker(
      Dispatch dispatch,
      Recovery recovery,
      Recorder recorder,
      Carriers carriers,
      Lanes lanes,
      WorkSignal signal) {
    this.dispatch = dispatch;
    this.recovery = recovery;
    this.recorder = recorder;
    this.carriers = carriers;
    this.lanes = lanes;
    this.signal = signal;
  }

  @Override
  public synchronized void start() {
    running = true;
    looked = System.nanoTime() - LOOK.toNanos();
    threads.add(Thread.ofVirtual().name("mail-recorder").start(this::record));
    threads.add(Thread.ofVirtual().name("mail-dispatch").start(this::dispatch));
    for (var carrier : carriers.renew()) {
      threads.add(Thread.ofVirtual().name("mail-carrier").start(() -> carry(carrier)));
    }
  }

  /** Finishes the letters that are being handed over, and gives the others back. */
  @Override
  public synchronized void stop() {
    if (!running) {
      return;
    }
    running = false;
    signal.raise();
    try {
      var recording = threads.getFirst();
      var deadline = System.nanoTime() + GRACE.toNanos();
      for (var thread : threads) {
        if (thread != recording) {
          thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
        }
      }
      carriers.hangUp();
      waiting.forEach(letter -> end(Result.untouched(letter.claim())));
      waiting.clear();
      for (var thread : threads) {
        if (thread != recording) {
          thread.join(LOOK);
        }
      }
      recorder.stop();
      recording.join(GRACE);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void record() {
    try {
      recorder.run();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void dispatch() {
    while (running) {
      try {
        look();
        if (!claim()) {
          signal.await(LOOK);
        }
      } catch (DataAccessException | TransactionException databaseGone) {
        LOG.warn("The mail queue cannot be read: {}", databaseGone.getMessage());
        pause();
      } catch (RuntimeException bug) {
        LOG.error("The mail queue stands still", bug);
        pause();
      } catch (InterruptedException ended) {
        return;
      }
    }
  }

  /** First our own leases, then those of others that have ended. */
  private void look() {
    if (System.nanoTime() - looked >= LOOK.toNanos()) {
      dispatch.keep();
      var taken = recovery.run();
      if (taken > 0) {
        LOG.info("Took {} letters from a worker that has died", taken);
      }
      looked = System.nanoTime();
    }
  }

  private boolean claim() {
    if (!carriers.mayTry()) {
      giveBack();
      return false;
    }
    var room = carriers.count() * AHEAD - waiting.size();
    if (room < carriers.count() * AHEAD / 2) {
      return false;
    }
    var letters = dispatch.claim(room);
    waiting.addAll(letters);
    return !letters.isEmpty();
  }

  private void giveBack() {
    for (var letter = waiting.poll(); letter != null; letter = waiting.poll()) {
      end(Result.untouched(letter.claim()));
    }
  }

  private void carry(Carrier carrier) {
    try {
      while (running) {
        var letter = next();
        if (letter == null) {
          carrier.rest();
        } else {
          if (waiting.size() < carriers.count()) {
            signal.raise();
          }
          deliver(carrier, letter);
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } finally {
      carrier.leave();
    }
  }

  /** While the relay cannot be reached, one try is enough for all. */
  private @Nullable Letter next() throws InterruptedException {
    if (carriers.mayTry()) {
      return waiting.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }
    pause();
    return null;
  }

  private void deliver(Carrier carrier, Letter letter) throws InterruptedException {
    try {
      var delivery = carrier.deliver(letter);
      var refusal = delivery.laneRefusal();
      if (refusal != null) {
        lanes.pause(letter.claim().lane(), refusal);
      }
      end(delivery.result());
    } catch (RuntimeException failed) {
      carrier.hangUp();
      end(unsent(letter.claim(), failed));
    }
  }

  /** One letter must not stop all others; nothing here fails after the relay has accepted it. */
  private static Result unsent(Claim claim, RuntimeException failed) {
    if (DatabaseGone.isToldBy(failed)) {
      LOG.warn("Letter {} waits for the database: {}", claim.id(), failed.getMessage());
      return Result.untouched(claim);
    }
    LOG.error("Letter {} could not be sent", claim.id(), failed);
    return Result.again(
        claim,
        MailState.DEFERRED,
        Phase.MAIL,
        Reply.none(text("mail.incident", claim.id())),
        AFTER_INCIDENT);
  }

  private void end(Result result) {
    recorder.end(result, () -> dispatch.done(result.claim()));
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
