package io.clientele.clients;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Utc;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
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
class ContactHistory {

  private final JdbcClient jdbc;
  private final Journal journal;
  private final JsonMapper json;

  ContactHistory(JdbcClient jdbc, Journal journal, JsonMapper json) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.json = json;
  }

  /** One act, with the values. */
  record Entry(
      Instant at,
      String actorName,
      @Nullable String forName,
      String contactName,
      List<Change> changes) {

    String by() {
      return new Actor(null, actorName, forName == null ? null : 0L, forName).inWords();
    }
  }

  void record(
      Actor actor,
      String action,
      Client client,
      Contact contact,
      List<Change> changes,
      Instant at) {
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

  /** The values go; that they went, by whom and why, stays. */
  void erase(Actor actor, Client client, Contact contact, String why) {
    jdbc.sql("delete from clients_contact_history where contact_id = :contact")
        .param("contact", contact.id().value())
        .update();
    journal.record(actor, "contact.erase", subject(client, contact), List.of(), why);
  }

  /** The administrator looked for somebody to erase. */
  void recordSearch(Actor actor) {
    journal.record(
        actor, "contact.erase-search", new Subject("contact", null, ""), List.of(), null);
  }

  List<Entry> newest(ClientId client, int atMost) {
    return jdbc.sql(
            """
            select at, actor_name, for_name, name, changes from clients_contact_history
            where client_id = :client order by id desc limit :limit
            """)
        .param("client", client.value())
        .param("limit", atMost)
        .query(
            (row, number) ->
                new Entry(
                    Utc.instant(row.getObject("at", LocalDateTime.class)),
                    row.getString("actor_name"),
                    row.getString("for_name"),
                    row.getString("name"),
                    json.readValue(row.getString("changes"), new TypeReference<List<Change>>() {})))
        .list();
  }

  /** Names the client, never the person. */
  private static Subject subject(Client client, Contact contact) {
    return new Subject("contact", contact.id().value(), client.details().name());
  }
}
