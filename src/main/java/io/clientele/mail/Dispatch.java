package io.clientele.mail;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Claims letters for this node, and keeps them its own for as long as it works on them. */
@Component
class Dispatch {

  private final QueueTable queue;
  private final LetterShelf shelf;
  private final LaneTable lanes;
  private final ShortTransactions transactions;
  private final Duration lease;
  private final Clock clock;
  private final String owner = UUID.randomUUID().toString();
  private final SecureRandom random = new SecureRandom();
  private final Map<Long, Claim> inHand = new ConcurrentHashMap<>();
  private long renewed = System.nanoTime();

  Dispatch(
      QueueTable queue,
      LetterShelf shelf,
      LaneTable lanes,
      ShortTransactions transactions,
      MailSettings settings,
      Clock clock) {
    this.queue = queue;
    this.shelf = shelf;
    this.lanes = lanes;
    this.transactions = transactions;
    this.lease = settings.lease();
    this.clock = clock;
  }

  /** The next letters, the most urgent first; nobody else has them until they are done with. */
  List<Letter> claim(int limit) {
    var claims =
        transactions.run(
            () -> {
              var open = lanes.open();
              return open.isEmpty()
                  ? List.<Claim>of()
                  : queue.claim(owner, random.nextLong(), open, limit, lease, clock.instant());
            });
    var letters = claims.isEmpty() ? List.<Letter>of() : shelf.read(claims);
    // what could not be read is nobody's: its lease ends, and it waits again
    letters.forEach(letter -> inHand.put(letter.claim().id(), letter.claim()));
    return letters;
  }

  void done(Claim claim) {
    inHand.remove(claim.id(), claim);
  }

  int inHand() {
    return inHand.size();
  }

  /** Long before the leases end. */
  void keep() {
    var due = System.nanoTime() - renewed > lease.toNanos() / 3;
    if (due && !inHand.isEmpty()) {
      var ids = List.copyOf(inHand.keySet());
      transactions.run(
          () -> {
            queue.renew(owner, ids, lease);
            return ids;
          });
    }
    if (due) {
      renewed = System.nanoTime();
    }
  }
}
