package io.clientele.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes down, in groups, what the carriers are about to do and what came of it. A letter's text
 * does not leave before its state SENDING is committed; a result is kept until the database has it.
 */
@Component
class Recorder {

  private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
  private static final int GROUP = 50;
  private static final Duration LINGER = Duration.ofMillis(100);
  private static final Duration DATABASE_GONE = Duration.ofSeconds(1);

  private final QueueTable queue;
  private final ResultTable results;
  private final ShortTransactions transactions;
  private final Clock clock;
  private final LinkedBlockingQueue<Entry> entries = new LinkedBlockingQueue<>();

  Recorder(QueueTable queue, ResultTable results, ShortTransactions transactions, Clock clock) {
    this.queue = queue;
    this.results = results;
    this.transactions = transactions;
    this.clock = clock;
  }

  private sealed interface Entry {}

  private record Start(Claim claim, CompletableFuture<Boolean> may) implements Entry {}

  private record End(Result result, Runnable written) implements Entry {}

  private record Stop() implements Entry {}

  /**
   * Commits that this letter is being sent.
   *
   * @return false when it was taken back, or its lane stands still, or somebody else has it now
   */
  CompletableFuture<Boolean> start(Claim claim) {
    var may = new CompletableFuture<Boolean>();
    entries.add(new Start(claim, may));
    return may;
  }

  /**
   * Keeps the result and returns at once.
   *
   * @param written called when the database has it
   */
  void end(Result result, Runnable written) {
    entries.add(new End(result, written));
  }

  /** Writes what there is and ends. */
  void stop() {
    entries.add(new Stop());
  }

  void run() throws InterruptedException {
    var stopped = false;
    while (!stopped) {
      var group = group();
      stopped = group.removeIf(Stop.class::isInstance);
      write(group);
    }
  }

  /** A start cannot wait; results wait a little for others. */
  private List<Entry> group() throws InterruptedException {
    var group = new ArrayList<Entry>();
    group.add(entries.take());
    var deadline = System.nanoTime() + LINGER.toNanos();
    entries.drainTo(group);
    while (group.size() < GROUP && group.stream().allMatch(End.class::isInstance)) {
      var next = entries.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        break;
      }
      group.add(next);
      entries.drainTo(group);
    }
    return group;
  }

  private void write(List<Entry> group) throws InterruptedException {
    if (group.isEmpty()) {
      return;
    }
    var started = committed(group);
    for (var entry : group) {
      switch (entry) {
        case Start start -> start.may().complete(started.contains(start.claim().id()));
        case End end -> end.written().run();
        case Stop stop -> {}
      }
    }
  }

  private Set<Long> committed(List<Entry> group) throws InterruptedException {
    while (true) {
      try {
        return transactions.run(() -> write(claims(group), starts(group), ends(group)));
      } catch (DataAccessException | TransactionException databaseGone) {
        LOG.warn("The ledger cannot be written, trying again: {}", databaseGone.getMessage());
        Thread.sleep(DATABASE_GONE);
      }
    }
  }

  private Set<Long> write(Set<Long> ids, List<Claim> starts, List<Result> ends) {
    var held = queue.lock(ids);
    var started = new HashSet<Long>();
    for (var claim : starts) {
      var mine = held.get(claim.id());
      if (mine != null && mine.claim().token() == claim.token() && maySend(mine)) {
        started.add(claim.id());
      }
    }
    if (!started.isEmpty()) {
      queue.become(MailState.SENDING, started);
    }
    results.write(ends.stream().filter(end -> mayBecome(end, held)).toList(), clock.instant());
    return started;
  }

  /** SENDING already: the commit of a moment ago went through, only its answer was lost. */
  private static boolean maySend(QueueTable.Held held) {
    return held.state() == MailState.SENDING
        || (held.state().canBecome(MailState.SENDING) && !held.lanePaused());
  }

  private static boolean mayBecome(Result result, Map<Long, QueueTable.Held> held) {
    var mine = held.get(result.claim().id());
    return mine != null
        && mine.claim().token() == result.claim().token()
        && mine.state().canBecome(result.next());
  }

  private static Set<Long> claims(List<Entry> group) {
    var ids = new HashSet<Long>();
    starts(group).forEach(claim -> ids.add(claim.id()));
    ends(group).forEach(result -> ids.add(result.claim().id()));
    return ids;
  }

  private static List<Claim> starts(List<Entry> group) {
    return group.stream()
        .filter(Start.class::isInstance)
        .map(entry -> ((Start) entry).claim())
        .toList();
  }

  /** Of several results of one letter the first counts; there is never more than one. */
  private static List<Result> ends(List<Entry> group) {
    var ends = new HashMap<Long, Result>();
    for (var entry : group) {
      if (entry instanceof End end) {
        ends.putIfAbsent(end.result().claim().id(), end.result());
      }
    }
    return List.copyOf(ends.values());
  }
}
