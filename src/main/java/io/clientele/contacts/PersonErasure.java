package io.clientele.contacts;

import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a person's data when they ask for it: the administrator's act, with its reason in the
 * journal. The contact itself stays, without a name, for what refers to it.
 */
@Service
@Transactional
public class PersonErasure {

  private static final int MOST_FOUND = 50;

  private final ContactRepository contacts;
  private final ClientFiles files;
  private final ContactHistory history;
  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final Clock clock;

  PersonErasure(
      ContactRepository contacts,
      ClientFiles files,
      ContactHistory history,
      JdbcClient jdbc,
      Viewers viewers,
      Clock clock) {
    this.contacts = contacts;
    this.files = files;
    this.history = history;
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** Somebody who may be meant: just enough to tell one from the other. */
  public record Person(ContactId id, String name, String clientName) {}

  /** Those who have exactly this mail address, or this whole name; the search is journalled. */
  public List<Person> find(String mailOrName) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var wanted = mailOrName.strip();
    if (wanted.isEmpty()) {
      return List.of();
    }
    history.recordSearch(actor);
    return jdbc.sql(
            """
            select p.id, trim(concat(p.first_name, ' ', p.last_name)) as name, c.name as client
            from clients_contact p join clients_client c on c.id = p.client_id
            where p.erased_at is null and p.id in (
              select contact_id from clients_contact_mail where mail in (:wanted, lower(:wanted))
              union
              select id from clients_contact where trim(concat(first_name, ' ', last_name)) = :wanted)
            order by name, p.id limit :limit
            """)
        .param("wanted", wanted)
        .param("limit", MOST_FOUND)
        .query(
            (row, number) ->
                new Person(
                    new ContactId(row.getLong("id")),
                    row.getString("name"),
                    row.getString("client")))
        .list();
  }

  /**
   * @param why the request it follows; without naming the person, as it stays for ever
   */
  public void erase(ContactId id, String why) {
    viewers.require(Role.ADMINISTRATOR);
    var reason = Reason.orEmpty(why);
    if (reason.isEmpty()) {
      throw Refusal.because("contacts.refused.erasure-reason");
    }
    var clientId = contacts.clientOf(id.value()).map(ClientId::new).orElseThrow(NotFound::new);
    var client = files.takeForErasure(clientId);
    var contact = contacts.findById(id.value()).orElseThrow(NotFound::new);
    contact.erase(Texts.text("contacts.erased"), client.by(), clock.instant());
    contacts.saveAndFlush(contact);
    files.putBack(client, clock.instant());
    history.erase(client, contact, reason);
  }
}
