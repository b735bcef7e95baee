package io.clientele.duplicates;

import io.clientele.clients.ClientId;
import io.clientele.clients.ClientPairs;
import io.clientele.duplicates.LookalikeTable.Card;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cards that stand in twice, among those that the viewer may change. */
@Service
@Transactional
public class DuplicatePairs {

  /** How many cards are compared with each other: those that changed last. */
  public static final int MOST_CARDS = 5_000;

  /** How many pairs are told at once. */
  public static final int MOST_PAIRS = 100;

  /** A word, or a domain, that more cards share tells nothing. */
  private static final int MOST_SHARED = 40;

  private final LookalikeTable table;
  private final ApartTable apart;
  private final ClientPairs pairs;
  private final Scopes scopes;
  private final Journal journal;
  private final Clock clock;

  DuplicatePairs(
      LookalikeTable table,
      ApartTable apart,
      ClientPairs pairs,
      Scopes scopes,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.apart = apart;
    this.pairs = pairs;
    this.scopes = scopes;
    this.journal = journal;
    this.clock = clock;
  }

  /** Two cards by their numbers, the lower first. */
  private record Both(Card low, Card high) {

    private static Both of(Card one, Card other) {
      return one.id().value() < other.id().value() ? new Both(one, other) : new Both(other, one);
    }

    private DuplicatePair by(Likeness sign) {
      return new DuplicatePair(
          low.id(), low.name(), low.owner(), high.id(), high.name(), high.owner(), sign);
    }
  }

  /** The strongest sign first. */
  @Transactional(readOnly = true)
  public List<DuplicatePair> all() {
    var filter = scopes.filter(Right.CHANGE);
    var cards = table.cards(table.changedLast(filter, MOST_CARDS));
    var known = new HashMap<ClientId, Set<ClientId>>();
    return candidates(cards).stream()
        .flatMap(DuplicatePairs::compared)
        .sorted(Comparator.comparing(DuplicatePair::by).thenComparing(DuplicatePair::oneName))
        .filter(pair -> !known.computeIfAbsent(pair.one(), apart::from).contains(pair.other()))
        .limit(MOST_PAIRS)
        .toList();
  }

  private static Stream<DuplicatePair> compared(Both both) {
    return both.low().marks().sharedWith(both.high().marks()).stream().limit(1).map(both::by);
  }

  /** Those that share something that few others have. */
  private static Set<Both> candidates(List<Card> cards) {
    Map<String, List<Card>> shared = new HashMap<>();
    for (var card : cards) {
      for (var key : card.marks().keys()) {
        shared.computeIfAbsent(key, any -> new ArrayList<>()).add(card);
      }
    }
    var candidates = new HashSet<Both>();
    for (var alike : shared.values()) {
      if (alike.size() <= MOST_SHARED) {
        for (var one = 0; one < alike.size(); one++) {
          for (var other = one + 1; other < alike.size(); other++) {
            candidates.add(Both.of(alike.get(one), alike.get(other)));
          }
        }
      }
    }
    return candidates;
  }

  /**
   * Remembers that two cards are two clients.
   *
   * @throws NotFound when the viewer may not change both
   */
  public void keepApart(ClientId one, ClientId other) {
    var pair = pairs.take(one, other);
    apart.insert(one, other, pair.kept().by(), clock.instant());
    for (var taken : List.of(pair.kept(), pair.gone())) {
      var second = taken == pair.kept() ? pair.gone() : pair.kept();
      journal.record(
          taken.actor(),
          "client.apart",
          new Subject("client", taken.id().value(), taken.name()),
          List.of(new Change("apart", null, second.name())),
          null);
    }
  }
}
