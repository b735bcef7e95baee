package io.clientele.mail;

import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import io.clientele.kit.Utc;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes the claimed letters off the shelf, with their texts, for the workers. */
@Repository
@Transactional(readOnly = true)
class LetterShelf {

  private final JdbcClient jdbc;
  private final Documents documents;

  LetterShelf(JdbcClient jdbc, Documents documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  /** In the order of the claims, without those that were erased since. */
  List<Letter> read(List<Claim> claims) {
    var ids = claims.stream().map(Claim::id).toList();
    var rows = new HashMap<Long, Row>();
    jdbc.sql(
            """
            select m.*, s.html, s.plain from mail_message m
            left join mail_secret s on s.message_id = m.id
            where m.id in (:ids) and m.erased_at is null
            """)
        .param("ids", ids)
        .query(
            row -> {
              rows.put(row.getLong("id"), row(row));
            });
    var shas = new HashSet<String>();
    rows.values().forEach(row -> shas.addAll(row.shas()));
    var bodies = documents.contents(shas);
    var attachments = attachments(ids);
    return claims.stream()
        .filter(claim -> rows.containsKey(claim.id()))
        .map(
            claim ->
                letter(
                    claim,
                    Objects.requireNonNull(rows.get(claim.id())),
                    bodies,
                    attachments.getOrDefault(claim.id(), List.of())))
        .toList();
  }

  private Map<Long, List<DocumentId>> attachments(List<Long> ids) {
    var attachments = new HashMap<Long, List<DocumentId>>();
    jdbc.sql(
            """
            select message_id, document_id from mail_attachment
            where message_id in (:ids) order by message_id, position
            """)
        .param("ids", ids)
        .query(
            row -> {
              attachments
                  .computeIfAbsent(row.getLong("message_id"), letter -> new ArrayList<>())
                  .add(new DocumentId(row.getLong("document_id")));
            });
    return attachments;
  }

  private static Letter letter(
      Claim claim, Row row, Map<String, byte[]> bodies, List<DocumentId> attachments) {
    return new Letter(
        claim,
        row.messageId(),
        Utc.instant(row.writtenAt()),
        row.from(),
        row.replyTo(),
        row.to(),
        row.subject(),
        body(row.secretHtml(), row.html(), bodies),
        body(row.secretPlain(), row.plain(), bodies),
        attachments);
  }

  private static byte[] body(
      @Nullable String secret, @Nullable String sha, Map<String, byte[]> bodies) {
    if (secret != null) {
      return secret.getBytes(StandardCharsets.UTF_8);
    }
    var body = sha == null ? null : bodies.get(sha);
    if (body == null) {
      throw new IllegalStateException("a letter without a text");
    }
    return body;
  }

  private static Row row(ResultSet row) throws SQLException {
    var replyTo = row.getString("reply_to_address");
    return new Row(
        row.getString("message_id"),
        row.getObject("created_at", LocalDateTime.class),
        mailbox(row.getString("from_name"), row.getString("from_address")),
        replyTo == null ? null : mailbox(row.getString("reply_to_name"), replyTo),
        mailbox(row.getString("to_name"), row.getString("to_address")),
        row.getString("subject"),
        row.getString("html_sha256"),
        row.getString("text_sha256"),
        row.getString("html"),
        row.getString("plain"));
  }

  private static Mailbox mailbox(String name, String address) {
    return new Mailbox(name, new MailAddress(address));
  }

  private record Row(
      String messageId,
      LocalDateTime writtenAt,
      Mailbox from,
      @Nullable Mailbox replyTo,
      Mailbox to,
      String subject,
      @Nullable String html,
      @Nullable String plain,
      @Nullable String secretHtml,
      @Nullable String secretPlain) {

    List<String> shas() {
      return html == null || plain == null ? List.of() : List.of(html, plain);
    }
  }
}
