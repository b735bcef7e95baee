package io.clientele.clients;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  void add(ClientId client, ClientDetails details, Collection<SearchWords.Person> people) {
    insert(client, tokens(details, people, List.of()));
  }

  /** Before the card itself goes. */
  void remove(ClientId client) {
    jdbc.update("delete from clients_search where client_id = ?", client.value());
  }

  /**
   * Adds what is new and removes what is gone.
   *
   * @param merged what the cards say that lead to this one: it is found by their names and numbers
   */
  void refresh(
      ClientId client,
      ClientDetails details,
      Collection<SearchWords.Person> people,
      Collection<ClientDetails> merged) {
    var wanted = tokens(details, people, merged);
    var kept = new HashSet<Token>();
    var gone = new HashSet<Token>();
    jdbc.query(
        "select token, head from clients_search where client_id = ?",
        row -> {
          var token = new Token(row.getString("token"), row.getBoolean("head"));
          (wanted.contains(token) ? kept : gone).add(token);
        },
        client.value());
    jdbc.batchUpdate(
        "delete from clients_search where client_id = ? and token = ? and head = ?",
        rows(client, gone));
    wanted.removeAll(kept);
    insert(client, wanted);
  }

  private void insert(ClientId client, Set<Token> tokens) {
    jdbc.batchUpdate(
        "insert into clients_search (client_id, token, head) values (?, ?, ?)",
        rows(client, tokens));
  }

  private static List<Object[]> rows(ClientId client, Set<Token> tokens) {
    return tokens.stream()
        .map(token -> new Object[] {client.value(), token.word(), token.head()})
        .toList();
  }

  private static Set<Token> tokens(
      ClientDetails details,
      Collection<SearchWords.Person> people,
      Collection<ClientDetails> merged) {
    var head = new HashSet<>(named(details));
    merged.forEach(other -> head.addAll(named(other)));
    details.addresses().forEach(address -> head.addAll(SearchText.words(address.city())));

    var rest = new HashSet<String>();
    details.phones().forEach(phone -> rest.addAll(SearchText.phone(phone)));
    details.mails().forEach(mail -> rest.addAll(SearchText.mail(mail)));
    for (var person : people) {
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
