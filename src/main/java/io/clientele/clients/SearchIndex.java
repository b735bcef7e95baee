package io.clientele.clients;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * By what each card is found, written in the transaction that changes the card.
 *
 * @see SearchText
 */
@Repository
class SearchIndex {

  private final JdbcTemplate jdbc;

  SearchIndex(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param head whether it stands in the head of the card, which more people may see
   */
  private record Token(String word, boolean head) {}

  /**
   * What is to be found.
   *
   * @param merged what the cards say that lead to this one: it is found by their names and numbers
   */
  record Findable(
      ClientId client,
      ClientDetails details,
      Collection<SearchWords.Person> people,
      Collection<ClientDetails> merged) {}

  void add(List<Findable> cards) {
    insert(cards.stream().flatMap(card -> rows(card.client(), tokens(card))).toList());
  }

  /** Before the card itself goes. */
  void remove(ClientId client) {
    jdbc.update("delete from clients_search where client_id = ?", client.value());
  }

  /** Adds what is new and removes what is gone. */
  void refresh(List<Findable> cards) {
    var standing = standing(cards.stream().map(card -> card.client().value()).toList());
    var gone = new ArrayList<Object[]>();
    var fresh = new ArrayList<Object[]>();
    for (var card : cards) {
      var client = card.client();
      var known = standing.getOrDefault(client.value(), Set.of());
      var wanted = tokens(card);
      rows(client, without(known, wanted)).forEach(gone::add);
      rows(client, without(wanted, known)).forEach(fresh::add);
    }
    jdbc.batchUpdate(
        "delete from clients_search where client_id = ? and token = ? and head = ?", gone);
    insert(fresh);
  }

  private Map<Long, Set<Token>> standing(List<Long> clients) {
    var standing = new HashMap<Long, Set<Token>>();
    jdbc.query(
        "select client_id, token, head from clients_search where client_id in (%s)"
            .formatted(String.join(", ", Collections.nCopies(clients.size(), "?"))),
        row -> {
          standing
              .computeIfAbsent(row.getLong("client_id"), any -> new HashSet<>())
              .add(new Token(row.getString("token"), row.getBoolean("head")));
        },
        clients.toArray());
    return standing;
  }

  private static Set<Token> without(Set<Token> tokens, Set<Token> others) {
    var rest = new HashSet<>(tokens);
    rest.removeAll(others);
    return rest;
  }

  private void insert(List<Object[]> rows) {
    jdbc.batchUpdate("insert into clients_search (client_id, token, head) values (?, ?, ?)", rows);
  }

  private static Stream<Object[]> rows(ClientId client, Set<Token> tokens) {
    return tokens.stream().map(token -> new Object[] {client.value(), token.word(), token.head()});
  }

  private static Set<Token> tokens(Findable card) {
    var details = card.details();
    var head = new HashSet<>(named(details));
    card.merged().forEach(other -> head.addAll(named(other)));
    details.addresses().forEach(address -> head.addAll(SearchText.words(address.city())));

    var rest = new HashSet<String>();
    details.phones().forEach(phone -> rest.addAll(SearchText.phone(phone)));
    details.mails().forEach(mail -> rest.addAll(SearchText.mail(mail)));
    for (var person : card.people()) {
      rest.addAll(SearchText.words(person.name()));
      person.phones().forEach(phone -> rest.addAll(SearchText.phone(phone)));
      person.mails().forEach(mail -> rest.addAll(SearchText.mail(mail)));
    }
    rest.removeAll(head);

    var tokens = new HashSet<Token>();
    head.forEach(word -> tokens.add(new Token(word, true)));
    rest.forEach(word -> tokens.add(new Token(word, false)));
    return tokens;
  }

  private static Set<String> named(ClientDetails details) {
    var words = new HashSet<String>();
    words.addAll(SearchText.words(details.legalName()));
    words.addAll(SearchText.words(details.shortName()));
    words.addAll(SearchText.code(details.number()));
    words.addAll(SearchText.code(details.taxNumber()));
    words.addAll(SearchText.code(details.registrationNumber()));
    return words;
  }
}
