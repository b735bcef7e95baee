package io.clientele.duplicates;

import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientReach;
import io.clientele.clients.Clients;
import io.clientele.duplicates.LookalikeTable.Card;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the cards that may be the same client as one that is being written. */
@Service
@Transactional(readOnly = true)
public class Duplicates {

  private static final int MOST_SHOWN = 5;

  private final LookalikeTable table;
  private final ApartTable apart;
  private final Clients clients;
  private final ClientFiles files;
  private final ClientReach reach;

  Duplicates(
      LookalikeTable table,
      ApartTable apart,
      Clients clients,
      ClientFiles files,
      ClientReach reach) {
    this.table = table;
    this.apart = apart;
    this.clients = clients;
    this.files = files;
    this.reach = reach;
  }

  /** A card that is alike, and in what. */
  private record Match(Card card, Likeness by) {}

  /**
   * Who may be the same, the strongest sign first. Of a card that the viewer may not read it is
   * told that it exists and who owns it.
   *
   * @param draft what is written so far
   * @param edited the card on which it is written; null for a new one
   * @throws NotFound when the viewer may neither create a client nor change this one
   */
  public List<Lookalike> of(ClientDetails draft, @Nullable ClientId edited) {
    if (edited == null) {
      clients.requireFounder();
    } else {
      files.open(edited, Right.CHANGE);
    }
    var marks = Marks.of(draft);
    if (marks.areNone()) {
      return List.of();
    }
    var known = edited == null ? Set.<ClientId>of() : apart.from(edited);
    var matches =
        table.cards(table.alike(marks)).stream()
            .filter(card -> !card.id().equals(edited) && !known.contains(card.id()))
            .flatMap(card -> match(marks, card))
            .sorted(Comparator.comparing(Match::by).thenComparing(match -> match.card().name()))
            .toList();
    var readable =
        reach.of(matches.stream().map(match -> match.card().id()).toList(), Right.READ).keySet();
    return matches.stream()
        .map(match -> told(match, readable.contains(match.card().id())))
        .distinct()
        .limit(MOST_SHOWN)
        .toList();
  }

  private static Stream<Match> match(Marks marks, Card card) {
    return marks.sharedWith(card.marks()).stream().limit(1).map(by -> new Match(card, by));
  }

  private static Lookalike told(Match match, boolean readable) {
    var card = match.card();
    return readable
        ? new Lookalike(match.by(), card.id(), card.name(), card.owner(), card.archived())
        : new Lookalike(match.by(), null, "", card.owner(), false);
  }
}
