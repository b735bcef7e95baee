package io.clientele.sandbox;

import io.clientele.kit.Like;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters of the sandbox as rows. */
@Repository
class KeptLetterTable {

  private static final String ROW =
      """
      select letter.id, letter.received_at, letter.sender, letter.recipients, letter.subject,
        letter.written_here
      from sandbox_letter letter
      """;

  private final JdbcClient jdbc;

  KeptLetterTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A letter with its bytes, not yet taken apart. */
  record Stored(KeptLetterRow row, String envelopeFrom, List<String> envelopeTo, byte[] raw) {

    KeptLetter opened(LetterContent content, List<KeptLetterRow> thread) {
      return new KeptLetter(row, envelopeFrom, envelopeTo, content, thread);
    }
  }

  KeptLetterId insert(
      Instant at, String from, List<String> to, boolean writtenHere, LetterHead head, byte[] raw) {
    return jdbc.sql(
            """
            insert into sandbox_letter (received_at, message_id, envelope_from, envelope_to,
              sender, recipients, subject, written_here, answers_id, raw)
            values (:at, :messageId, :from, :to, :sender, :recipients, :subject, :writtenHere,
              (select max(asked.id) from sandbox_letter asked where asked.message_id = :inReplyTo),
              :raw)
            returning id
            """)
        .param("at", Utc.column(at))
        .param("messageId", head.messageId())
        .param("from", from)
        .param("to", String.join("\n", to))
        .param("sender", head.sender())
        .param("recipients", head.recipients())
        .param("subject", head.subject())
        .param("writtenHere", writtenHere)
        .param("inReplyTo", head.inReplyTo())
        .param("raw", raw)
        .query((row, number) -> new KeptLetterId(row.getLong("id")))
        .single();
  }

  List<KeptLetterRow> rows(String words, Pageable page) {
    return jdbc.sql(
            ROW
                + """
                where :words = '' or letter.subject like :like or letter.sender like :like
                  or letter.recipients like :like or letter.envelope_to like :like
                order by letter.id desc limit :limit offset :offset
                """)
        .param("words", words)
        .param("like", Like.containing(words))
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query((row, number) -> row(row))
        .list();
  }

  Optional<Stored> find(KeptLetterId id) {
    return jdbc.sql("select * from sandbox_letter where id = :id")
        .param("id", id.value())
        .query(
            (row, number) ->
                new Stored(
                    row(row),
                    row.getString("envelope_from"),
                    row.getString("envelope_to").lines().toList(),
                    row.getBytes("raw")))
        .optional();
  }

  /** What it answers and what answers it, from the first letter of the thread on. */
  List<KeptLetterRow> thread(KeptLetterId id) {
    return jdbc.sql(
            """
            with recursive
              upwards as (
                select id, answers_id from sandbox_letter where id = :id
                union
                select asked.id, asked.answers_id from sandbox_letter asked
                  join upwards on asked.id = upwards.answers_id),
              thread as (
                select id from upwards where answers_id is null
                union
                select answer.id from sandbox_letter answer join thread on answer.answers_id = thread.id)
            """
                + ROW
                + " join thread on thread.id = letter.id order by letter.id")
        .param("id", id.value())
        .query((row, number) -> row(row))
        .list();
  }

  private static KeptLetterRow row(ResultSet row) throws SQLException {
    return new KeptLetterRow(
        new KeptLetterId(row.getLong("id")),
        Utc.instant(row.getObject("received_at", LocalDateTime.class)),
        row.getString("sender"),
        row.getString("recipients"),
        row.getString("subject"),
        row.getBoolean("written_here"));
  }
}
