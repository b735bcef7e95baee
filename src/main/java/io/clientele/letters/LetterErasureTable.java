package io.clientele.letters;

import io.clientele.clients.ClientId;
import io.clientele.contacts.ContactId;
import io.clientele.contacts.ErasedPerson;
import io.clientele.documents.DocumentId;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what letters know of a person, and takes it out of them. */
@Repository
class LetterErasureTable {

  /** Drafts and sent letters that a client was chosen for. */
  private static final String CONCERNING =
      """
      (select letter_id from letters_client where client_id = :client
       union select letter_id from letters_recipient where client_id = :client)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  LetterErasureTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What an author typed. */
  record Text(long id, String subject, String body) {}

  /** Nobody hands these letters over meanwhile. */
  void lock(ContactId contact) {
    jdbc.sql(
            """
            select id from letters_letter
            where id in (select letter_id from letters_recipient where contact_id = :contact)
            order by id for update
            """)
        .param("contact", contact.value())
        .query(Long.class)
        .list();
  }

  long countReceived(ContactId contact) {
    return jdbc.sql(
            """
            select count(*) from letters_recipient where contact_id = :contact and erased_at is null
            """)
        .param("contact", contact.value())
        .query(Long.class)
        .single();
  }

  /** Whom the letter was not handed over for yet, it never will be. */
  void forgetRecipient(ErasedPerson person) {
    jdbc.sql("delete from letters_recipient where contact_id = :contact and mail_id is null")
        .param("contact", person.contact().value())
        .update();
    jdbc.sql(
            """
            update letters_recipient set contact_name = :nobody, fields = '{}', erased_at = :now,
              address = concat('erased-', contact_id, '@erased.invalid')
            where contact_id = :contact
            """)
        .param("nobody", person.nobody())
        .param("now", Utc.column(clock.instant()))
        .param("contact", person.contact().value())
        .update();
  }

  /** Letters that went to this person and to nobody else who is still known. */
  List<Text> toThemAlone(ContactId contact) {
    return jdbc.sql(
            """
            select l.* from letters_letter l
            where l.id in (select letter_id from letters_recipient where contact_id = :contact)
              and not exists (select 1 from letters_recipient r
                where r.letter_id = l.id and r.erased_at is null)
            order by l.id
            """)
        .param("contact", contact.value())
        .query((row, number) -> text(row))
        .list();
  }

  List<Long> concerning(ClientId client) {
    return jdbc.sql(CONCERNING).param("client", client.value()).query(Long.class).list();
  }

  List<Text> naming(ErasedPerson person) {
    return jdbc
        .sql("select l.* from letters_letter l where l.id in " + CONCERNING + " order by l.id")
        .param("client", person.client().value())
        .query((row, number) -> text(row))
        .list()
        .stream()
        .filter(text -> person.marks().in(text.subject()) || person.marks().in(text.body()))
        .toList();
  }

  /** An author who has it open is told that it changed. */
  void write(long letter, String subject, String body) {
    jdbc.sql(
            """
            update letters_letter set subject = left(:subject, 250), body = :body,
              version = version + 1
            where id = :id
            """)
        .param("subject", subject)
        .param("body", body)
        .param("id", letter)
        .update();
  }

  List<DocumentId> dropFiles(long letter) {
    var files =
        jdbc.sql("select document_id from letters_attachment where letter_id = :id")
            .param("id", letter)
            .query((row, number) -> new DocumentId(row.getLong(1)))
            .list();
    jdbc.sql("delete from letters_attachment where letter_id = :id").param("id", letter).update();
    return files;
  }

  private static Text text(ResultSet row) throws SQLException {
    return new Text(row.getLong("id"), row.getString("subject"), row.getString("body"));
  }
}
