package io.clientele.clients;

import static java.util.stream.Collectors.toMap;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.people.Handover;
import io.clientele.people.ManyScopes;
import io.clientele.people.Passing;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.ScopeId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clients of somebody who leaves, archived cards and those that lead to another among them.
 * Many thousands go in one transaction, so the cards are not taken out one by one.
 */
@Component
class ClientHandover implements Handover {

  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;
  private final ClientReach reach;
  private final ManyScopes scopes;
  private final Journal journal;
  private final Clock clock;

  ClientHandover(
      JdbcClient jdbc, ClientReach reach, ManyScopes scopes, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.reach = reach;
    this.scopes = scopes;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "clients";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String textKey() {
    return "clients.handover";
  }

  @Override
  public Text one() {
    return Text.of("clients.handover.one");
  }

  @Override
  public Set<Role> successors() {
    return Set.of(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Long> owned(EmployeeId leaver) {
    return owned(leaver, "");
  }

  /** In the order in which cards are taken out: first the card, then whose it is. */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Long> hold(EmployeeId leaver) {
    return owned(leaver, " for update");
  }

  private List<Long> owned(EmployeeId leaver, String locking) {
    return jdbc.sql(
            """
            select c.id from clients_client c join people_scope s on s.id = c.scope_id
            where s.owner_id = :owner order by c.id
            """
                + locking)
        .param("owner", leaver.value())
        .query(Long.class)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, String> names(Collection<Long> things) {
    var visible = reach.of(things.stream().map(ClientId::new).toList(), Right.SEE_HEAD).keySet();
    return cards(visible.stream().map(ClientId::value).toList()).stream()
        .collect(toMap(Card::id, Card::name));
  }

  private record Card(long id, String name, ScopeId scope) {}

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void pass(Passing passing, Collection<Long> things) {
    var cards = cards(things);
    var given = cards.stream().map(Card::scope).toList();
    if (!passing.everywhere()) {
      var beyond = scopes.beyond(given, Right.REASSIGN).size();
      if (beyond > 0) {
        throw Refusal.because("clients.handover.beyond", beyond);
      }
    }
    scopes.reassign(given, passing.to(), passing.by(), passing.why());
    touch(things, passing.by().inWords());
    var change = List.of(new Change("owner", passing.leaver().name(), passing.to().name()));
    for (var card : cards) {
      journal.record(
          passing.by(),
          "client.reassign",
          new Subject("client", card.id(), card.name()),
          change,
          passing.why());
    }
  }

  private void touch(Collection<Long> cards, String by) {
    for (var ids : portions(cards)) {
      jdbc.sql(
              """
              update clients_client set version = version + 1, changed_at = :at, changed_by = :by
              where id in (:ids)
              """)
          .param("at", Utc.column(clock.instant()))
          .param("by", by)
          .param("ids", ids)
          .update();
    }
  }

  private List<Card> cards(Collection<Long> asked) {
    var cards = new ArrayList<Card>();
    for (var ids : portions(asked)) {
      cards.addAll(
          jdbc.sql("select id, name, scope_id from clients_client where id in (:ids) order by id")
              .param("ids", ids)
              .query(
                  (row, number) ->
                      new Card(
                          row.getLong("id"),
                          row.getString("name"),
                          new ScopeId(row.getLong("scope_id"))))
              .list());
    }
    return cards;
  }

  private static Collection<List<Long>> portions(Collection<Long> ids) {
    var all = List.copyOf(ids);
    return IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
        .mapToObj(
            number -> all.subList(number * AT_ONCE, Math.min(all.size(), (number + 1) * AT_ONCE)))
        .toList();
  }
}
