package io.clientele.mail;

import io.clientele.kit.Like;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what became of letters, to those who may know. */
@Service
@Transactional(readOnly = true)
public class MailLog {

  private static final String ROWS =
      """
      select m.id, m.created_at, m.to_name, m.to_address, m.subject, m.lane, m.state,
        concat_ws(' ', m.code, m.enhanced, m.reply) reply, e.name sender,
        (select min(r.name) from mail_reference r where r.message_id = m.id and r.type = 'client')
          client
      from mail_message m
      left join people_scope s on s.id = m.scope_id
      left join people_employee e on e.id = m.sender_id
      """;

  private final JdbcClient jdbc;
  private final MailAccess access;
  private final MailDetailsTable details;
  private final Relay relay;
  private final RelayHealth health;

  MailLog(
      JdbcClient jdbc,
      MailAccess access,
      MailDetailsTable details,
      Relay relay,
      RelayHealth health) {
    this.jdbc = jdbc;
    this.access = access;
    this.details = details;
    this.relay = relay;
    this.health = health;
  }

  /** The newest first. */
  public List<MailRow> rows(MailFilter filter, Pageable page) {
    var reach = access.reach();
    var words = filter.words().strip();
    return jdbc.sql(
            ROWS
                + """
                where %s
                  and (:words = '' or m.to_address like :like or m.to_name like :like
                    or m.subject like :like or e.name like :like or m.message_id = :messageId
                    or exists (select 1 from mail_reference r
                      where r.message_id = m.id and r.name like :like))
                  and (:state is null or m.state = :state
                    or (:state = 'READY' and m.state = 'CLAIMED'))
                  and (:from is null or m.created_at >= :from)
                  and (:until is null or m.created_at < :until)
                order by m.id desc limit :limit offset :offset
                """
                    .formatted(reach.visible()))
        .params(reach.parameters())
        .param("words", words)
        .param("like", Like.containing(words))
        .param("messageId", messageId(words))
        .param("state", filter.state() == null ? null : filter.state().name())
        .param("from", Utc.columnOrNull(filter.from()))
        .param("until", Utc.columnOrNull(filter.until()))
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query((row, number) -> row(row))
        .list();
  }

  /** The newest letters of a record, for its timeline. */
  public List<MailRow> of(String type, long id, int limit) {
    var reach = access.reach();
    return jdbc.sql(
            ROWS
                + """
                join mail_reference about on about.message_id = m.id
                  and about.type = :type and about.reference_id = :reference
                where %s order by m.id desc limit :limit
                """
                    .formatted(reach.visible()))
        .params(reach.parameters())
        .param("type", type)
        .param("reference", id)
        .param("limit", limit)
        .query((row, number) -> row(row))
        .list();
  }

  /**
   * @throws NotFound when there is no such letter for this viewer
   */
  public MailDetails details(MailId id) {
    return find(id).orElseThrow(NotFound::new);
  }

  /** Empty when there is no such letter for this viewer. */
  public Optional<MailDetails> find(MailId id) {
    var reach = access.reach();
    return jdbc.sql(ROWS + "where m.id = :id and " + reach.visible())
        .params(reach.parameters())
        .param("id", id.value())
        .query((found, number) -> row(found))
        .optional()
        .map(row -> details.read(row, reach));
  }

  public RelayStatus relay() {
    var trouble = health.trouble();
    return new RelayStatus(
        relay.isConfigured(),
        trouble == null ? null : trouble.since(),
        trouble == null ? "" : trouble.why());
  }

  /** With or without its angle brackets; null when the words cannot be one. */
  private static @Nullable String messageId(String words) {
    if (!words.contains("@") || words.chars().anyMatch(letter -> letter > '~')) {
      return null;
    }
    return words.startsWith("<") ? words : "<" + words.toLowerCase(Locale.ROOT) + ">";
  }

  private static MailRow row(ResultSet row) throws SQLException {
    return new MailRow(
        new MailId(row.getLong("id")),
        Utc.instant(Objects.requireNonNull(row.getObject("created_at", LocalDateTime.class))),
        new Mailbox(row.getString("to_name"), new MailAddress(row.getString("to_address"))),
        row.getString("client"),
        row.getString("subject"),
        row.getString("sender"),
        Lane.valueOf(row.getString("lane")),
        MailState.valueOf(row.getString("state")),
        row.getString("reply"));
  }
}
