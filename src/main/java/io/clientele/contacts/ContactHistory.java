package io.clientele.contacts;

import io.clientele.clients.ClientFiles.Taken;
import io.clientele.clients.ClientHistory.Line;
import io.clientele.clients.ClientId;
import io.clientele.clients.HistorySource;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Texts;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What changed about persons. The journal, which nobody can erase, gets the names of the fields
 * only; the values stand here and go when the person is erased.
 */
@Repository
class ContactHistory implements HistorySource {

  private final JdbcClient jdbc;
  private final JdbcTemplate many;
  private final Journal journal;
  private final JsonMapper json;

  ContactHistory(JdbcClient jdbc, JdbcTemplate many, Journal journal, JsonMapper json) {
    this.jdbc = jdbc;
    this.many = many;
    this.journal = journal;
    this.json = json;
  }

  /** One act, with the values. */
  record Act(Instant at, String by, String contactName, List<Change> changes) {

    private Stream<Line> lines() {
      return changes.stream()
          .map(
              change ->
                  new Line(
                      at,
                      by,
                      contactName,
                      label(change.field()),
                      words(change.field(), change.before()),
                      words(change.field(), change.after())));
    }
  }

  /** An act on a person, to be told. */
  record Told(Taken client, String action, Contact contact, List<Change> changes) {

    private Journal.Entry entry() {
      var names = changes.stream().map(change -> new Change(change.field(), null, null)).toList();
      return new Journal.Entry(client.actor(), action, subject(client, contact), names, null);
    }
  }

  void record(Taken client, String action, Contact contact, List<Change> changes, Instant at) {
    record(List.of(new Told(client, action, contact, changes)), at);
  }

  void record(List<Told> acts, Instant at) {
    journal.record(acts.stream().map(Told::entry).toList());
    many.batchUpdate(
        """
        insert into clients_contact_history
          (client_id, contact_id, at, actor_name, for_name, action, name, changes)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        acts.stream().map(act -> values(act, at)).toList());
  }

  private @Nullable Object[] values(Told act, Instant at) {
    var actor = act.client().actor();
    return new @Nullable Object[] {
      act.client().id().value(),
      act.contact().id().value(),
      Utc.column(at),
      actor.name(),
      actor.forName(),
      act.action(),
      act.contact().details().name(),
      json.writeValueAsString(act.changes())
    };
  }

  /** What changed about these persons is told on this card from now on. */
  void move(List<Long> contacts, ClientId card) {
    if (!contacts.isEmpty()) {
      jdbc.sql(
              """
              update clients_contact_history set client_id = :client
              where contact_id in (:contacts)
              """)
          .param("client", card.value())
          .param("contacts", contacts)
          .update();
    }
  }

  /** The values go; that they went, by whom and why, stays. */
  void erase(Taken client, Contact contact, List<Change> cleared, String why) {
    jdbc.sql("delete from clients_contact_history where contact_id = :contact")
        .param("contact", contact.id().value())
        .update();
    journal.record(client.actor(), "contact.erase", subject(client, contact), cleared, why);
  }

  /** The person goes as if they had never come. */
  void withdraw(Taken client, Contact contact, String why) {
    jdbc.sql("delete from clients_contact_history where contact_id = :contact")
        .param("contact", contact.id().value())
        .update();
    journal.record(client.actor(), "contact.withdraw", subject(client, contact), List.of(), why);
  }

  /** The administrator looked for somebody to erase. */
  void recordSearch(Actor actor) {
    journal.record(
        actor, "contact.erase-search", new Subject("contact", null, ""), List.of(), null);
  }

  @Override
  public List<Line> newest(ClientId client, int acts) {
    return jdbc
        .sql(
            """
            select at, actor_name, for_name, name, changes from clients_contact_history
            where client_id = :client order by id desc limit :limit
            """)
        .param("client", client.value())
        .param("limit", acts)
        .query((row, number) -> act(row))
        .list()
        .stream()
        .flatMap(Act::lines)
        .toList();
  }

  /** All of one person. */
  List<Act> of(ContactId contact) {
    return jdbc.sql(
            """
            select at, actor_name, for_name, name, changes from clients_contact_history
            where contact_id = :contact order by id
            """)
        .param("contact", contact.value())
        .query((row, number) -> act(row))
        .list();
  }

  private Act act(ResultSet row) throws SQLException {
    var absent = row.getString("for_name");
    var actor = new Actor(null, row.getString("actor_name"), absent == null ? null : 0L, absent);
    return new Act(
        Utc.instant(row.getObject("at", LocalDateTime.class)),
        actor.inWords(),
        row.getString("name"),
        json.readValue(row.getString("changes"), new TypeReference<List<Change>>() {}));
  }

  /** {@code offers.state} is the consent to offers, its state. */
  static String label(String field) {
    var dot = field.indexOf('.');
    return dot < 0
        ? Texts.text("contacts.field." + field)
        : Texts.text("contacts.field." + field.substring(0, dot))
            + ": "
            + Texts.text("contacts.field." + field.substring(dot + 1));
  }

  private static String words(String field, @Nullable String value) {
    if (value == null) {
      return "";
    }
    return switch (field) {
      case "offers.state", "greetings.state" -> Consent.State.valueOf(value).inWords();
      case "background.role" -> DecisionRole.valueOf(value).inWords();
      case "doNotCall", "left" -> Texts.text(Boolean.parseBoolean(value) ? "kit.yes" : "kit.no");
      default -> value;
    };
  }

  /** Names the client, never the person. */
  private static Subject subject(Taken client, Contact contact) {
    return new Subject("contact", contact.id().value(), client.name());
  }
}
