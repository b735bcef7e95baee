package io.clientele.imports;

import io.clientele.imports.RunLeases.Lease;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The threads that work on imports, in every node. They ask the database what is to be done. */
@Component
class ImportWorkers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWorkers.class);
  private static final int THREADS = 2;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final RunLeases leases;
  private final RunProcess process;
  private final ImportSignal signal;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running;

  ImportWorkers(RunLeases leases, RunProcess process, ImportSignal signal) {
    this.leases = leases;
    this.process = process;
    this.signal = signal;
  }

  @Override
  public synchronized void start() {
    running = true;
    for (var n = 1; n <= THREADS; n++) {
      threads.add(Thread.ofPlatform().name("imports-" + n).daemon().start(this::work));
    }
  }

  /** Lets the chunks that are under way end. */
  @Override
  public synchronized void stop() {
    running = false;
    try {
      for (var thread : threads) {
        if (!thread.join(PATIENCE)) {
          LOG.warn("{} did not end its chunk", thread.getName());
        }
      }
    } catch (InterruptedException stopNow) {
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    try {
      while (running) {
        if (!didSomething()) {
          signal.await(PAUSE);
        }
      }
    } catch (InterruptedException stopNow) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean didSomething() {
    try {
      var lease = leases.claim();
      lease.ifPresent(this::carryOut);
      return lease.isPresent();
    } catch (RuntimeException later) {
      LOG.warn("Imports rest for a while", later);
      return false;
    }
  }

  private void carryOut(Lease lease) {
    try {
      process.carryOut(lease, () -> running);
    } finally {
      leases.release(lease);
    }
  }
}
