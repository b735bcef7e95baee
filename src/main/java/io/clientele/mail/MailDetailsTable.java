package io.clientele.mail;

import io.clientele.documents.Documents;
import io.clientele.kit.Utc;
import io.clientele.people.ScopeId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rest of one letter, for somebody who may see it. */
@Repository
class MailDetailsTable {

  private final JdbcClient jdbc;
  private final Documents documents;
  private final MailAccess access;

  MailDetailsTable(JdbcClient jdbc, Documents documents, MailAccess access) {
    this.jdbc = jdbc;
    this.documents = documents;
    this.access = access;
  }

  MailDetails read(MailRow row, MailAccess.Reach reach) {
    return jdbc.sql(
            """
            select m.*, q.not_before, %s readable from mail_message m
            left join people_scope s on s.id = m.scope_id
            left join mail_queue q on q.message_id = m.id
            where m.id = :id
            """
                .formatted(reach.readable()))
        .params(reach.parameters())
        .param("id", row.id().value())
        .query((found, number) -> details(row, found))
        .single();
  }

  static MailAccess.Owner owner(ResultSet row) throws SQLException {
    var scope = row.getObject("scope_id", Long.class);
    var state = MailState.valueOf(row.getString("state"));
    return new MailAccess.Owner(
        row.getObject("sender_id", Long.class),
        scope == null ? null : new ScopeId(scope),
        Lane.valueOf(row.getString("lane")) == Lane.SYSTEM || state == MailState.IN_DOUBT);
  }

  private MailDetails details(MailRow row, ResultSet found) throws SQLException {
    var readable = found.getBoolean("readable");
    return new MailDetails(
        row,
        found.getString("message_id"),
        new Mailbox(found.getString("from_name"), new MailAddress(found.getString("from_address"))),
        Utc.instantOrNull(found.getObject("accepted_at", LocalDateTime.class)),
        row.state() == MailState.DEFERRED
            ? Utc.instantOrNull(found.getObject("not_before", LocalDateTime.class))
            : null,
        attempts(row.id()),
        attachments(row.id()),
        readable ? html(found.getString("html_sha256")) : null,
        access.mayAct(owner(found)));
  }

  private @Nullable String html(@Nullable String sha256) {
    var bytes = sha256 == null ? null : documents.contents(List.of(sha256)).get(sha256);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  private List<MailAttempt> attempts(MailId id) {
    return jdbc.sql(
            """
            select at, phase, outcome, concat_ws(' ', code, enhanced, reply) reply
            from mail_attempt where message_id = :id order by id
            """)
        .param("id", id.value())
        .query(
            (row, number) ->
                new MailAttempt(
                    Utc.instant(Objects.requireNonNull(row.getObject("at", LocalDateTime.class))),
                    Phase.valueOf(row.getString("phase")),
                    MailState.valueOf(row.getString("outcome")),
                    row.getString("reply")))
        .list();
  }

  private List<String> attachments(MailId id) {
    return jdbc.sql(
            """
            select d.name from mail_attachment a join documents_document d on d.id = a.document_id
            where a.message_id = :id order by a.position
            """)
        .param("id", id.value())
        .query(String.class)
        .list();
  }
}
