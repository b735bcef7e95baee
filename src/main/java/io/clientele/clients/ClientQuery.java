package io.clientele.clients;

import io.clientele.people.ScopeFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * The list of clients as SQL: whom the viewer may see, narrowed by the filter. What is not in the
 * head of a card neither shows, sorts nor filters for those who may only see the head.
 *
 * <p>A page is found by its ids, either among the few cards that one of the conditions leaves, or
 * by going through an index in the order of the list until it is full; {@link #estimates} tells
 * which.
 */
final class ClientQuery {

  private static final String READ = "read";

  private static final String CARD = "clients_client c";
  private static final String SCOPE = "\njoin people_scope s on s.id = c.scope_id";
  private static final String OWNER = "\nleft join people_employee owner on owner.id = s.owner_id";

  private final ClientFilter filter;
  private final boolean belowTheHead;
  private final ScopeFilter see;
  private final ScopeFilter read;
  private final List<String> checks;
  private final List<Narrowing> narrowings = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final @Nullable WordSearch words;
  private final @Nullable Narrowing searched;
  private boolean headsAmong;
  private @Nullable Narrowing start;

  /**
   * @param belowTheHead whether the filter asks for what only those see who may read the card
   */
  ClientQuery(
      ClientFilter filter,
      FilterConditions conditions,
      boolean belowTheHead,
      ScopeFilter see,
      ScopeFilter read) {
    this.filter = filter;
    this.belowTheHead = belowTheHead;
    this.see = see;
    this.read = read;
    parameters.putAll(read.parameters(READ));
    parameters.putAll(see.parameters());
    if (!see.reachesAll()) {
      narrowings.add(
          new Narrowing(
              """
              select v.id from (%s) reached
              straight_join clients_client v on v.scope_id = reached.id\
              """
                  .formatted(see.ids()),
              see.someIds(Narrowing.FEW + 1),
              "true"));
    }
    words = filter.words().isBlank() ? null : new WordSearch(SearchText.query(filter.words()));
    searched = words == null ? null : words.narrowing();
    if (words != null && searched != null) {
      narrowings.add(searched);
      parameters.putAll(words.parameters());
    }
    checks = conditions.checks();
    narrowings.addAll(conditions.narrowings());
    parameters.putAll(conditions.parameters());
    headsAmong = !isPlain();
  }

  /** Whether it asks for what only those see who may read the card. */
  boolean asksBelowTheHead() {
    return belowTheHead;
  }

  /** Whether there is nothing to find out before. */
  boolean isPlain() {
    return narrowings.isEmpty() && see.reachesAll() && read.reachesAll();
  }

  /** How many conditions one could start from. */
  int conditions() {
    return narrowings.size();
  }

  /**
   * Asks whether the viewer sees some cards by their heads alone, and how many cards each condition
   * leaves.
   */
  String estimates() {
    var asked = new ArrayList<>(List.of(see.reachesBeyond(read)));
    narrowings.forEach(narrowing -> asked.add(narrowing.estimate()));
    return "select " + String.join(",\n", asked);
  }

  /** Takes the answer of {@link #estimates}. */
  ClientQuery planned(List<Long> answer) {
    headsAmong = answer.getFirst() != 0;
    long fewest = Narrowing.FEW;
    for (var number = 0; number < narrowings.size(); number++) {
      long found = answer.get(number + 1);
      if (found <= fewest) {
        fewest = found;
        start = narrowings.get(number);
      }
    }
    return this;
  }

  /** A page of the list; with the parameters limit and offset. */
  String page(Sort sort, Collection<? extends ListColumn> shown) {
    var order = new ClientOrder(sort, readable());
    var from = start == null ? CARD + order.index() : from(start);
    return new ClientSelect(shown).sql(readable())
        + "from (select c.id from "
        + from
        + (asksScope() || order.byOwner() ? SCOPE.replace("join", "straight_join") : "")
        + (order.byOwner() ? OWNER : "")
        + where(start)
        + order.terms()
        + "\nlimit :limit offset :offset) page\njoin "
        + CARD
        + " on c.id = page.id"
        + SCOPE
        + OWNER
        + order.terms();
  }

  /** The whole list. */
  String rows(Sort sort, Collection<? extends ListColumn> shown) {
    return new ClientSelect(shown).sql(readable())
        + whole(start == null ? searched : start, SCOPE + OWNER)
        + new ClientOrder(sort, readable()).terms();
  }

  /** How many there are, counted no further than this. */
  String count(int most) {
    return "select count(*) from (select 1 %s limit %d) counted"
        .formatted(whole(found(), asksScope() ? SCOPE : ""), most);
  }

  /** How many there are. */
  String size() {
    return "select count(*)\n" + whole(found(), SCOPE);
  }

  /**
   * @param perCard an expression on the card {@code c}
   */
  String sum(String perCard) {
    return "select coalesce(sum(%s), 0)\n".formatted(perCard) + whole(found(), SCOPE);
  }

  String ids() {
    return "select c.id\n" + whole(found(), SCOPE);
  }

  /** What to count from: the cards within reach are always fewer than those of the house. */
  private @Nullable Narrowing found() {
    if (start != null || searched != null || see.reachesAll()) {
      return start == null ? searched : start;
    }
    return narrowings.getFirst();
  }

  private boolean asksScope() {
    return !see.reachesAll() || headsAmong || filter.owner() != null || filter.department() != null;
  }

  /** The values of a column that occur, to choose from. */
  String values(ClientList.Choice choice) {
    return switch (choice) {
      case CITY -> distinct("c.city", "") + " and c.city like :typed and c.city <> ''" + LIMITED;
      case REGION ->
          distinct("a.region", "\njoin clients_address a on a.client_id = c.id")
              + " and a.region like :typed and a.region <> ''"
              + LIMITED;
      case INDUSTRY ->
          distinct("c.industry", "")
              + " and c.industry like :typed and c.industry <> '' and "
              + readable()
              + LIMITED;
      case TAG ->
          distinct("t.tag", "\njoin clients_tag t on t.client_id = c.id")
              + " and t.tag like :typed and "
              + readable()
              + LIMITED;
    };
  }

  /** The same of a field that a module contributes. */
  String values(FieldFilter.Occurring where, boolean onlyReadable) {
    var column = "f." + where.column();
    return distinct(column, "\njoin %s f on f.client_id = c.id".formatted(where.table()))
        + " and %1$s like :typed and %1$s <> ''".formatted(column)
        + (onlyReadable ? " and " + readable() : "")
        + LIMITED;
  }

  private static final String LIMITED = " order by 1 limit :limit";

  private String distinct(String column, String join) {
    return "select distinct " + column + "\nfrom " + CARD + SCOPE + join + where(null);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** Starts from a set: for all cards this beats checking one by one. */
  private String whole(@Nullable Narrowing set, String join) {
    return "from " + (set == null ? CARD : from(set)) + join + where(set);
  }

  private static String from(Narrowing set) {
    return "(select distinct id from ("
        + set.ids()
        + ") found) found straight_join "
        + CARD
        + " on c.id = found.id";
  }

  /**
   * @param set what the cards come from already
   */
  private String where(@Nullable Narrowing set) {
    var conditions = new ArrayList<>(checks);
    for (var narrowing : narrowings) {
      if (narrowing != set) {
        conditions.add(narrowing.check());
      }
    }
    conditions.add(see.condition("s"));
    if (headsAmong && (searched != null || belowTheHead)) {
      conditions.add(
          words == null || belowTheHead
              ? readable()
              : "(%s or %s)".formatted(words.check(true), readable()));
    }
    return "\nwhere " + String.join("\nand ", conditions);
  }

  private String readable() {
    return headsAmong ? "(" + read.condition("s", READ) + ")" : "true";
  }
}
