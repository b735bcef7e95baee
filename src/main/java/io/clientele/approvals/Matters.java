package io.clientele.approvals;

import io.clientele.people.Right;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows what is to be approved, with what has changed since it was handed in the time before. */
@Component
class Matters {

  private final Approvables approvables;
  private final RoundTable rounds;
  private final LineTable lines;

  Matters(Approvables approvables, RoundTable rounds, LineTable lines) {
    this.approvables = approvables;
    this.rounds = rounds;
    this.lines = lines;
  }

  /** Empty when the record is not any more what was handed in. */
  Optional<Matter> of(Round round) {
    var handed = round.handed();
    var now = approvables.of(handed.kind()).frozen(handed.record());
    if (!now.sha256().equals(handed.sha256())) {
      return Optional.empty();
    }
    return Optional.of(
        rounds
            .earlier(round)
            .map(lines::of)
            .map(earlier -> Matter.since(earlier, now))
            .orElseGet(() -> Matter.of(now)));
  }

  /** What one must be allowed to see the round. */
  Right reading(Round round) {
    return approvables.of(round.handed().kind()).reading();
  }

  String path(Round round) {
    return approvables.of(round.handed().kind()).path(round.handed().record());
  }
}
