package io.clientele.mail;

import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import io.clientele.kit.PersonMarks;
import io.clientele.kit.Utc;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the ledger knows of a person, and its going. */
@Repository
class ErasureTable {

  private final JdbcClient jdbc;
  private final Documents documents;
  private final Clock clock;

  ErasureTable(JdbcClient jdbc, Documents documents, Clock clock) {
    this.jdbc = jdbc;
    this.documents = documents;
    this.clock = clock;
  }

  private record Text(long id, String subject, @Nullable String html, @Nullable String plain) {

    List<String> shas() {
      return Stream.of(html, plain).filter(Objects::nonNull).toList();
    }
  }

  List<MailId> naming(String type, PersonMarks marks) {
    return jdbc
        .sql(
            """
            select m.id, m.subject, m.html_sha256, m.text_sha256 from mail_message m
            where m.erased_at is null and m.id in
              (select r.message_id from mail_reference r where r.type = :type)
            order by m.id
            """)
        .param("type", type)
        .query((row, number) -> text(row))
        .list()
        .stream()
        .filter(text -> marks.in(text.subject()) || marks.in(words(text.plain())))
        .map(text -> new MailId(text.id()))
        .toList();
  }

  long countWaiting(Collection<MailId> letters) {
    return letters.isEmpty()
        ? 0
        : jdbc.sql("select count(*) from mail_queue where message_id in (:ids)")
            .param("ids", values(letters))
            .query(Long.class)
            .single();
  }

  Map<Long, MailState> lock(List<Long> ids) {
    var states = new HashMap<Long, MailState>();
    jdbc.sql("select id, state from mail_message where id in (:ids) order by id for update")
        .param("ids", ids)
        .query(
            row -> {
              states.put(row.getLong("id"), MailState.valueOf(row.getString("state")));
            });
    return states;
  }

  List<DocumentId> forgetTexts(Collection<MailId> letters, String subject) {
    var shas = new HashSet<String>();
    texts(letters).forEach(text -> shas.addAll(text.shas()));
    jdbc.sql(
            """
            update mail_message set subject = :subject, html_sha256 = null, text_sha256 = null,
              erased_at = :now
            where id in (:ids)
            """)
        .param("subject", subject)
        .param("now", Utc.column(clock.instant()))
        .param("ids", values(letters))
        .update();
    documents.discardContents(shas);
    return dropFiles(letters);
  }

  /** Servers like to repeat the address in what they answer. */
  void forgetReceivers(Collection<MailId> letters, String nobody) {
    jdbc.sql(
            """
            update mail_lane l join mail_message m on m.id in (:ids)
            set l.reason = null where instr(lower(l.reason), lower(m.to_address)) > 0
            """)
        .param("ids", values(letters))
        .update();
    jdbc.sql("select id, dedup_key from mail_message where id in (:ids)")
        .param("ids", values(letters))
        .query(
            (row, number) -> forgetReceiver(row.getLong("id"), row.getString("dedup_key"), nobody))
        .list();
    jdbc.sql("update mail_attempt set reply = null where message_id in (:ids)")
        .param("ids", values(letters))
        .update();
  }

  private int forgetReceiver(long id, String dedupKey, String nobody) {
    return jdbc.sql(
            """
            update mail_message set dedup_key = :tombstone, to_name = :nobody,
              to_address = concat('erased-', id, '@erased.invalid'), reply = null
            where id = :id
            """)
        .param("tombstone", LedgerTable.tombstone(dedupKey))
        .param("nobody", nobody)
        .param("id", id)
        .update();
  }

  void redactTexts(Collection<MailId> letters, UnaryOperator<String> redacted) {
    for (var text : texts(letters)) {
      var words = redacted.apply(words(text.plain()));
      var plain = text.plain() == null ? null : kept(words);
      var html =
          text.html() == null ? null : kept(RedactedHtml.of(words(text.html()), words, redacted));
      jdbc.sql(
              """
              update mail_message set subject = left(:subject, 500), html_sha256 = :html,
                text_sha256 = :plain
              where id = :id
              """)
          .param("subject", redacted.apply(text.subject()))
          .param("html", html)
          .param("plain", plain)
          .param("id", text.id())
          .update();
      var old = new HashSet<>(text.shas());
      old.remove(html);
      old.remove(plain);
      documents.discardContents(old);
    }
  }

  private String kept(String words) {
    return documents.keep(List.of(words.getBytes(StandardCharsets.UTF_8))).getFirst();
  }

  private String words(@Nullable String sha) {
    var bytes = sha == null ? null : documents.contents(List.of(sha)).get(sha);
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  private List<DocumentId> dropFiles(Collection<MailId> letters) {
    var files =
        jdbc.sql("select distinct document_id from mail_attachment where message_id in (:ids)")
            .param("ids", values(letters))
            .query((row, number) -> new DocumentId(row.getLong(1)))
            .list();
    jdbc.sql("delete from mail_attachment where message_id in (:ids)")
        .param("ids", values(letters))
        .update();
    return files;
  }

  private List<Text> texts(Collection<MailId> letters) {
    return letters.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select id, subject, html_sha256, text_sha256 from mail_message
                where id in (:ids) order by id
                """)
            .param("ids", values(letters))
            .query((row, number) -> text(row))
            .list();
  }

  private static Text text(ResultSet row) throws SQLException {
    return new Text(
        row.getLong("id"),
        row.getString("subject"),
        row.getString("html_sha256"),
        row.getString("text_sha256"));
  }

  private static List<Long> values(Collection<MailId> letters) {
    return letters.stream().map(MailId::value).toList();
  }
}
