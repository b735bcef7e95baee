package io.clientele.contacts;

import io.clientele.clients.ClientId;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was known of persons before they became one, in a table of its own: it goes when the person
 * is erased.
 */
@Repository
@Order(1)
class ContactMemories implements PersonTraces {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ContactMemories(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * @param gone the card that leads to the other from now on
   */
  void keep(Contact contact, ClientId gone) {
    jdbc.sql(
            """
            insert into clients_contact_memory (contact_id, gone_id, details)
            values (:contact, :gone, :details)
            """)
        .param("contact", contact.id().value())
        .param("gone", gone.value())
        .param("details", json.writeValueAsString(contact.memory()))
        .update();
  }

  /** Empty when the person was erased meanwhile; what is taken is there no more. */
  Optional<ContactMemory> take(ContactId contact, ClientId gone) {
    var details =
        jdbc.sql(
                """
                delete from clients_contact_memory
                where contact_id = :contact and gone_id = :gone returning details
                """)
            .param("contact", contact.value())
            .param("gone", gone.value())
            .query(String.class)
            .optional();
    return details.map(written -> json.readValue(written, ContactMemory.class));
  }

  @Override
  public List<Trace> find(ErasedPerson person) {
    var kept =
        jdbc.sql("select count(*) from clients_contact_memory where contact_id = :contact")
            .param("contact", person.contact().value())
            .query(Long.class)
            .single();
    return List.of(Trace.of("contacts.traces.memory", kept));
  }

  @Override
  public void erase(ErasedPerson person) {
    jdbc.sql("delete from clients_contact_memory where contact_id = :contact")
        .param("contact", person.contact().value())
        .update();
  }
}
