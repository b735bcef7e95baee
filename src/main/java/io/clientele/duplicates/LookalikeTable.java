package io.clientele.duplicates;

import io.clientele.clients.ClientId;
import io.clientele.people.ScopeFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds cards that may be alike by the search index, also those that the viewer may not see. How
 * many are looked at is bounded everywhere, so that a million cards are as fast as a thousand.
 */
@Repository
class LookalikeTable {

  /** How many cards are looked at for one sign. */
  private static final int MOST = 200;

  /** How many cards with a frequent word are looked through for a second word. */
  private static final int MOST_OF_A_WORD = 20_000;

  private static final Comparator<String> RAREST_FIRST =
      Comparator.comparing(NameLikeness::isTrade)
          .thenComparing(Comparator.comparingInt(String::length).reversed());

  private static final int MOST_WORDS = 6;
  private static final int LONG_WORD = 5;
  private static final int BEGINNING = 4;
  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;

  LookalikeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A card as it is compared.
   *
   * @param owner its name, or the department's while nobody owns it
   */
  record Card(ClientId id, String name, Marks marks, String owner, boolean archived) {}

  Set<Long> alike(Marks marks) {
    var found = new HashSet<Long>();
    if (!marks.tokens().isEmpty()) {
      found.addAll(withTokens(marks.tokens()));
    }
    marks.domains().forEach(domain -> found.addAll(withTokens(Set.of(domain))));
    marks.names().forEach(name -> found.addAll(named(NameLikeness.words(name))));
    return found;
  }

  private List<Long> withTokens(Set<String> tokens) {
    return jdbc.sql("select client_id from clients_search where token in (:tokens) limit :most")
        .param("tokens", tokens)
        .param("most", MOST)
        .query(Long.class)
        .list();
  }

  /**
   * Long words are rare, save those of trades: the two longest together, each alone, and how the
   * longest begins.
   */
  private Set<Long> named(List<String> words) {
    var longest = words.stream().distinct().sorted(RAREST_FIRST).limit(MOST_WORDS).toList();
    var found = new HashSet<Long>();
    if (longest.size() > 1) {
      found.addAll(withBoth(longest.get(0), longest.get(1)));
    }
    longest.forEach(word -> found.addAll(withTokens(Set.of(word))));
    longest.stream()
        .filter(word -> word.length() >= LONG_WORD)
        .limit(2)
        .forEach(word -> found.addAll(beginningLike(word)));
    return found;
  }

  private List<Long> withBoth(String word, String other) {
    return jdbc.sql(
            """
            select one.client_id
            from (select client_id from clients_search
              where token = :word and head = 1 limit :mostOfAWord) one
            straight_join clients_search other
              on other.token = :other and other.client_id = one.client_id and other.head = 1
            limit :most
            """)
        .param("word", word)
        .param("other", other)
        .param("mostOfAWord", MOST_OF_A_WORD)
        .param("most", MOST)
        .query(Long.class)
        .list();
  }

  private List<Long> beginningLike(String word) {
    var beginning = word.substring(0, Math.max(BEGINNING, word.length() / 2));
    return jdbc.sql(
            """
            select client_id from clients_search
            where token like :beginning and head = 1 limit :most
            """)
        .param("beginning", beginning + "%")
        .param("most", MOST)
        .query(Long.class)
        .list();
  }

  /** Those of the filter's cards that were changed last. */
  List<Long> changedLast(ScopeFilter filter, int most) {
    return jdbc.sql(
            """
            select c.id from clients_client c join people_scope s on s.id = c.scope_id
            where c.archived_at is null and c.merged_into is null and %s
            order by c.changed_at desc, c.id desc limit :most
            """
                .formatted(filter.condition("s")))
        .params(filter.parameters())
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** The cards with all by what they are compared. */
  List<Card> cards(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var all = ids.stream().sorted().toList();
    var tokens = new HashMap<Long, Set<String>>();
    var cards = new ArrayList<Card>();
    for (var start = 0; start < all.size(); start += AT_ONCE) {
      var some = all.subList(start, Math.min(all.size(), start + AT_ONCE));
      readTokens(some, tokens);
      cards.addAll(
          jdbc.sql(
                  """
                  select c.id, c.name, c.legal_name, c.short_name, coalesce(c.number, '') as number,
                    coalesce(c.tax_key, '') as tax_key, c.registration_number,
                    c.archived_at is not null as archived,
                    coalesce(owner.name, department.name) as owner
                  from clients_client c
                  join people_scope s on s.id = c.scope_id
                  join people_department department on department.id = s.department_id
                  left join people_employee owner on owner.id = s.owner_id
                  where c.id in (:ids) and c.merged_into is null
                  """)
              .param("ids", some)
              .query((row, number) -> card(row, tokens))
              .list());
    }
    return cards;
  }

  private void readTokens(List<Long> ids, Map<Long, Set<String>> tokens) {
    jdbc.sql(
            """
            select client_id, token from clients_search
            where client_id in (:ids) and (token like '#%' or token like '@%')
            """)
        .param("ids", ids)
        .query(
            row -> {
              tokens
                  .computeIfAbsent(row.getLong("client_id"), id -> new HashSet<>())
                  .add(row.getString("token"));
            });
  }

  private static Card card(ResultSet row, Map<Long, Set<String>> tokens) throws SQLException {
    var id = row.getLong("id");
    return new Card(
        new ClientId(id),
        row.getString("name"),
        Marks.of(
            row.getString("legal_name"),
            row.getString("short_name"),
            row.getString("number"),
            row.getString("tax_key"),
            row.getString("registration_number"),
            tokens.getOrDefault(id, Set.of())),
        row.getString("owner"),
        row.getBoolean("archived"));
  }
}
