package io.clientele.mail;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/**
 * Takes letters from workers that have died: what was only claimed waits again; what was being
 * handed over is in doubt, and a person decides.
 */
@Component
class Recovery {

  private static final int AT_ONCE = 500;
  private static final Reply DIED =
      Reply.none("The portal stopped while the letter was being handed over.");

  private final QueueTable queue;
  private final ResultTable results;
  private final ShortTransactions transactions;
  private final Clock clock;

  Recovery(QueueTable queue, ResultTable results, ShortTransactions transactions, Clock clock) {
    this.queue = queue;
    this.results = results;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How many letters were taken. */
  int run() {
    var all = 0;
    int some;
    do {
      some = transactions.run(this::some);
      all += some;
    } while (some == AT_ONCE);
    return all;
  }

  private int some() {
    var expired = queue.expired(AT_ONCE);
    var taken = new ArrayList<Result>();
    for (var held : expired.values()) {
      taken.add(
          held.state() == MailState.SENDING
              ? Result.last(held.claim(), MailState.IN_DOUBT, Phase.DOT, DIED)
              : Result.untouched(held.claim()));
    }
    results.write(taken, clock.instant());
    return taken.size();
  }
}
