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
  private final Journal journal;
  private final JsonMapper json;

  ContactHistory(JdbcClient jdbc, Journal journal, JsonMapper json) {
    this.jdbc = jdbc;
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

  void record(Taken client, String action, Contact contact, List<Change> changes, Instant at) {
    var actor = client.actor();
    var names = changes.stream().map(change -> new Change(change.field(), null, null)).toList();
    journal.record(actor, action, subject(client, contact), names, null);
    jdbc.sql(
            """
            insert into clients_contact_history
              (client_id, contact_id, at, actor_name, for_name, action, name, changes)
            values (:client, :contact, :at, :actor, :for, :action, :name, :changes)
            """)
        .param("client", client.id().value())
        .param("contact", contact.id().value())
        .param("at", Utc.column(at))
        .param("actor", actor.name())
        .param("for", actor.forName())
        .param("action", action)
        .param("name", contact.details().name())
        .param("changes", json.writeValueAsString(changes))
        .update();
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
