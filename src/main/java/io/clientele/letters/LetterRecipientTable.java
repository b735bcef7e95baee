package io.clientele.letters;

import io.clientele.clients.ClientId;
import io.clientele.contacts.ContactId;
import io.clientele.mail.MailAddress;
import io.clientele.mail.MailId;
import io.clientele.people.ScopeId;
import io.clientele.templates.Values;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Recipients as they were fixed at sending; one line for each address, by constraint. */
@Repository
class LetterRecipientTable {

  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final JsonMapper json;

  LetterRecipientTable(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
  }

  void insert(LetterId letter, List<Addressee> addressees) {
    batches.batchUpdate(
        """
        insert into letters_recipient
          (letter_id, client_id, contact_id, client_name, contact_name, address, scope_id, fields)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        addressees.stream()
            .map(
                one ->
                    new Object[] {
                      letter.value(),
                      one.client().value(),
                      one.contact().value(),
                      one.clientName(),
                      one.name(),
                      one.address().value(),
                      one.scope().value(),
                      json.writeValueAsString(one.values().byName())
                    })
            .toList());
    leaveOutErased(letter);
  }

  /** Adding a recipient waits for the erasure of the contact, and then comes too late. */
  private void leaveOutErased(LetterId letter) {
    jdbc.sql(
            """
            delete from letters_recipient where letter_id = :letter and contact_id in
              (select id from clients_contact where erased_at is not null)
            """)
        .param("letter", letter.value())
        .update();
  }

  List<StoredRecipient> unqueued(LetterId letter, int limit) {
    return jdbc.sql(
            """
            select * from letters_recipient where letter_id = :id and mail_id is null
            order by id limit :limit
            """)
        .param("id", letter.value())
        .param("limit", limit)
        .query((row, number) -> recipient(row))
        .list();
  }

  void queued(Map<Long, MailId> mails) {
    batches.batchUpdate(
        "update letters_recipient set mail_id = ? where id = ?",
        mails.entrySet().stream()
            .map(entry -> new Object[] {entry.getValue().value(), entry.getKey()})
            .toList());
  }

  long countUnqueued(LetterId letter) {
    return jdbc.sql(
            "select count(*) from letters_recipient where letter_id = :id and mail_id is null")
        .param("id", letter.value())
        .query(Long.class)
        .single();
  }

  Set<ClientId> clients(LetterId letter) {
    return new HashSet<>(
        jdbc.sql("select distinct client_id from letters_recipient where letter_id = :id")
            .param("id", letter.value())
            .query((row, number) -> new ClientId(row.getLong(1)))
            .list());
  }

  List<StoredRecipient> of(LetterId letter) {
    return jdbc.sql("select * from letters_recipient where letter_id = :id order by id")
        .param("id", letter.value())
        .query((row, number) -> recipient(row))
        .list();
  }

  Optional<StoredRecipient> ofMail(MailId mail) {
    return jdbc.sql("select * from letters_recipient where mail_id = :mail")
        .param("mail", mail.value())
        .query((row, number) -> recipient(row))
        .optional();
  }

  private StoredRecipient recipient(ResultSet row) throws SQLException {
    var mail = row.getObject("mail_id", Long.class);
    return new StoredRecipient(
        row.getLong("id"),
        new ClientId(row.getLong("client_id")),
        new ContactId(row.getLong("contact_id")),
        row.getString("client_name"),
        row.getString("contact_name"),
        new MailAddress(row.getString("address")),
        new ScopeId(row.getLong("scope_id")),
        new Values(json.readValue(row.getString("fields"), FIELDS)),
        row.getObject("erased_at") != null,
        mail == null ? null : new MailId(mail));
  }
}
