package io.clientele.mail;

import io.clientele.journal.Subject;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which records letters are about, and by what names. */
@Repository
class ReferenceTable {

  private final JdbcClient jdbc;

  ReferenceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<MailId> about(String type, Collection<Long> references) {
    return references.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select distinct m.id from mail_message m
                join mail_reference r on r.message_id = m.id
                where r.type = :type and r.reference_id in (:references) and m.erased_at is null
                order by m.id
                """)
            .param("type", type)
            .param("references", references)
            .query((row, number) -> new MailId(row.getLong(1)))
            .list();
  }

  /** Those that are erased already too, as their references still have names. */
  List<MailId> allAbout(String type, long reference) {
    return jdbc.sql(
            "select message_id from mail_reference where type = :type and reference_id ="
                + " :reference")
        .param("type", type)
        .param("reference", reference)
        .query((row, number) -> new MailId(row.getLong(1)))
        .list();
  }

  void rename(Subject receiver) {
    jdbc.sql("update mail_reference set name = :name where type = :type and reference_id = :id")
        .param("name", receiver.name())
        .param("type", receiver.type())
        .param("id", receiver.id())
        .update();
  }

  /** What the letters about this record call it; what else they are about keeps its name. */
  void redactName(String type, long reference, UnaryOperator<String> redacted) {
    var names =
        jdbc.sql(
                """
                select distinct name from mail_reference
                where type = :type and reference_id = :reference
                """)
            .param("type", type)
            .param("reference", reference)
            .query(String.class)
            .list();
    for (var name : names) {
      var without = redacted.apply(name);
      if (!without.equals(name)) {
        jdbc.sql(
                """
                update mail_reference set name = left(:without, 250)
                where type = :type and reference_id = :reference and binary name = :name
                """)
            .param("without", without)
            .param("type", type)
            .param("reference", reference)
            .param("name", name)
            .update();
      }
    }
  }

  void redactNames(Collection<MailId> letters, UnaryOperator<String> redacted) {
    if (letters.isEmpty()) {
      return;
    }
    var names =
        jdbc.sql("select distinct name from mail_reference where message_id in (:ids)")
            .param("ids", letters.stream().map(MailId::value).toList())
            .query(String.class)
            .list();
    for (var name : names) {
      var without = redacted.apply(name);
      if (!without.equals(name)) {
        jdbc.sql(
                """
                update mail_reference set name = left(:without, 250)
                where message_id in (:ids) and binary name = :name
                """)
            .param("without", without)
            .param("ids", letters.stream().map(MailId::value).toList())
            .param("name", name)
            .update();
      }
    }
  }
}
