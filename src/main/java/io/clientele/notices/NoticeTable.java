package io.clientele.notices;

import io.clientele.kit.Text;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Notices as they are written and ticked off. */
@Repository
class NoticeTable {

  /** More are not counted: the bell says so. */
  static final int MOST_COUNTED = 100;

  private final NamedParameterJdbcTemplate jdbc;
  private final JsonMapper json;

  NoticeTable(NamedParameterJdbcTemplate jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * One recipient.
   *
   * @param instead the absent person they stand in for
   */
  record Copy(EmployeeId recipient, @Nullable EmployeeId instead, Delivery delivery) {}

  /** Who has this piece of news already keeps it as it is. */
  void insert(News news, Collection<Copy> copies, Instant now) {
    var common = common(news, now);
    jdbc.batchUpdate(
        """
        insert into notices_notice (recipient_id, for_id, dedup_key, kind, subject_type, subject_id,
          subject_name, scope_id, path, words_key, words_arguments, mail_due, at)
        values (:recipient, :instead, :once, :kind, :type, :id,
          :name, :scope, :path, :key, :arguments, :mailDue, :now)
        on duplicate key update id = id
        """,
        copies.stream()
            .map(copy -> new MapSqlParameterSource(common).addValues(own(copy)))
            .toArray(MapSqlParameterSource[]::new));
  }

  private Map<String, @Nullable Object> common(News news, Instant now) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("once", news.once());
    values.put("kind", news.kind().key());
    values.put("type", news.subject().type());
    values.put("id", news.subject().id());
    values.put("name", news.subject().name());
    values.put("scope", news.scope() == null ? null : news.scope().value());
    values.put("path", news.path());
    values.put("key", news.words().key());
    values.put("arguments", json.writeValueAsString(plain(news.words())));
    values.put("now", Utc.column(now));
    return values;
  }

  private static Map<String, @Nullable Object> own(Copy copy) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("recipient", copy.recipient().value());
    values.put("instead", copy.instead() == null ? null : copy.instead().value());
    values.put(
        "mailDue",
        switch (copy.delivery()) {
          case MAIL, DIGEST -> copy.delivery().name();
          case INNER, OFF -> null;
        });
    return values;
  }

  /** Only what JSON brings back as it was: numbers and words. */
  private static List<Object> plain(Text words) {
    return words.arguments().stream()
        .map(argument -> argument instanceof Number ? argument : String.valueOf(argument))
        .toList();
  }

  /** How many each of them has not read; who has read all is missing. */
  @Transactional(readOnly = true)
  public Map<EmployeeId, Integer> unread(Collection<EmployeeId> recipients) {
    var counts = new HashMap<EmployeeId, Integer>();
    if (!recipients.isEmpty()) {
      jdbc.query(
          """
          select recipient_id, count(*) from notices_notice
          where recipient_id in (:recipients) and read_at is null group by recipient_id
          """,
          Map.of("recipients", recipients.stream().map(EmployeeId::value).toList()),
          row -> {
            counts.put(new EmployeeId(row.getLong(1)), Math.min(row.getInt(2), MOST_COUNTED));
          });
    }
    return counts;
  }

  /** Empty when this recipient has no such notice. */
  Optional<Boolean> isRead(NoticeId notice, EmployeeId recipient) {
    return jdbc
        .query(
            "select read_at from notices_notice where id = :id and recipient_id = :recipient",
            Map.of("id", notice.value(), "recipient", recipient.value()),
            (row, number) -> row.getObject(1) != null)
        .stream()
        .findFirst();
  }

  void read(NoticeId notice, Instant now) {
    jdbc.update(
        "update notices_notice set read_at = :now where id = :id and read_at is null",
        Map.of("id", notice.value(), "now", Utc.column(now)));
  }

  int readAll(EmployeeId recipient, Instant now) {
    return jdbc.update(
        """
        update notices_notice set read_at = :now
        where recipient_id = :recipient and read_at is null
        """,
        Map.of("recipient", recipient.value(), "now", Utc.column(now)));
  }

  /** Those that were read before this moment, some at a time. */
  @Transactional
  public int forgetReadBefore(Instant moment, int most) {
    return jdbc.update(
        """
        delete from notices_notice where read_at < :moment and mail_due is null limit :most
        """,
        Map.of("moment", Utc.column(moment), "most", most));
  }
}
