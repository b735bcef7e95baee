package io.clientele.letters;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientId;
import io.clientele.clients.TimelineSource;
import io.clientele.kit.Utc;
import io.clientele.mail.MailId;
import io.clientele.mail.MailOutcome;
import io.clientele.mail.MailOutcomes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each letter stands on its client's timeline, with what became of it. */
@Component
class LetterTimeline implements TimelineSource {

  private final JdbcClient jdbc;
  private final MailOutcomes outcomes;

  LetterTimeline(JdbcClient jdbc, MailOutcomes outcomes) {
    this.jdbc = jdbc;
    this.outcomes = outcomes;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> newest(ClientId client, int atMost) {
    var lines = lines(client, atMost);
    var became = outcomes.of(lines.stream().map(Line::mail).filter(Objects::nonNull).toList());
    return lines.stream()
        .map(line -> entry(line, line.mail() == null ? null : became.get(line.mail())))
        .toList();
  }

  private List<Line> lines(ClientId client, int atMost) {
    return jdbc.sql(
            """
            select l.id, l.subject, l.sent_at, e.name, r.contact_name, r.address, r.mail_id,
              r.erased_at is not null erased
            from letters_recipient r
            join letters_letter l on l.id = r.letter_id
            join people_employee e on e.id = l.author_id
            where r.client_id = :client
            order by l.sent_at desc, r.id desc limit :limit
            """)
        .param("client", client.value())
        .param("limit", atMost)
        .query((row, number) -> line(row))
        .list();
  }

  private static Entry entry(Line line, @Nullable MailOutcome outcome) {
    var state = outcome == null ? text("letters.progress.waiting") : outcome.state().inWords();
    var reply = outcome == null ? "" : outcome.reply();
    return new Entry(
        line.at(),
        Kind.LETTER,
        text("letters.timeline", line.subject()),
        detail(line, state, reply),
        line.author(),
        "letters/" + line.letter());
  }

  private static String detail(Line line, String state, String reply) {
    if (line.erased()) {
      return text("letters.timeline.erased", state);
    }
    return reply.isEmpty()
        ? text("letters.timeline.to", line.to(), line.address(), state)
        : text("letters.timeline.replied", line.to(), line.address(), state, reply);
  }

  private static Line line(ResultSet row) throws SQLException {
    var mail = row.getObject("mail_id", Long.class);
    return new Line(
        row.getLong("id"),
        row.getString("subject"),
        Utc.instant(row.getObject("sent_at", LocalDateTime.class)),
        row.getString("name"),
        row.getString("contact_name"),
        row.getString("address"),
        mail == null ? null : new MailId(mail),
        row.getBoolean("erased"));
  }

  private record Line(
      long letter,
      String subject,
      Instant at,
      String author,
      String to,
      String address,
      @Nullable MailId mail,
      boolean erased) {}
}
