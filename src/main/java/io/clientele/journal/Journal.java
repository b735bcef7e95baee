package io.clientele.journal;

import io.clientele.kit.Like;
import io.clientele.kit.Utc;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The append-only record of all acts. The application's database user may insert and select here
 * and nothing else.
 */
@Service
public class Journal {

  private static final String INSERT =
      """
      insert into journal_entry
        (at, actor_id, actor_name, for_id, for_name, action,
         subject_type, subject_id, subject_name, changes, why, origin)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate many;
  private final JsonMapper json;
  private final Clock clock;
  private final ObjectProvider<Origin> origin;

  Journal(
      JdbcClient jdbc,
      JdbcTemplate many,
      JsonMapper json,
      Clock clock,
      ObjectProvider<Origin> origin) {
    this.jdbc = jdbc;
    this.many = many;
    this.json = json;
    this.clock = clock;
    this.origin = origin;
  }

  /** One act, to be told. */
  public record Entry(
      Actor actor, String action, Subject subject, List<Change> changes, @Nullable String why) {}

  /** Adds the entry to the transaction of the act it tells of; without one it refuses to. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(
      Actor actor, String action, Subject subject, List<Change> changes, @Nullable String why) {
    insert(List.of(new Entry(actor, action, subject, changes, why)));
  }

  /** The same for many acts of one transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(List<Entry> entries) {
    insert(entries);
  }

  /**
   * Adds an entry that stays even when the act is rolled back: a denial, a failed sign-in, a look
   * at confidential data.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void recordApart(Actor actor, String action, Subject subject, @Nullable String why) {
    insert(List.of(new Entry(actor, action, subject, List.of(), why)));
  }

  /** The newest first. Who may read them is decided by the caller. */
  @Transactional(readOnly = true)
  public List<JournalRow> of(Subject subject, int limit) {
    return jdbc.sql(
            """
            select * from journal_entry
            where subject_type = :type and subject_id = :id
            order by id desc limit :limit
            """)
        .param("type", subject.type())
        .param("id", subject.id())
        .param("limit", limit)
        .query((row, number) -> read(row))
        .list();
  }

  /** The newest of these actions first. */
  @Transactional(readOnly = true)
  public List<JournalRow> of(Subject subject, Collection<String> actions, int limit) {
    return jdbc.sql(
            """
            select * from journal_entry
            where subject_type = :type and subject_id = :id and action in (:actions)
            order by id desc limit :limit
            """)
        .param("type", subject.type())
        .param("id", subject.id())
        .param("actions", actions)
        .param("limit", limit)
        .query((row, number) -> read(row))
        .list();
  }

  /** The newest first, a page at a time. */
  @Transactional(readOnly = true)
  public List<JournalRow> rows(JournalFilter filter, long offset, int limit) {
    return jdbc.sql(
            """
            select * from journal_entry
            where (:words = '' or actor_name like :like or for_name like :like or subject_name like :like)
              and (:action is null or action = :action)
              and (:type is null or subject_type = :type)
              and (:from is null or at >= :from) and (:until is null or at < :until)
            order by id desc limit :limit offset :offset
            """)
        .param("words", filter.words())
        .param("like", Like.containing(filter.words()))
        .param("action", filter.action())
        .param("type", filter.subjectType())
        .param("from", Utc.columnOrNull(filter.from()))
        .param("until", Utc.columnOrNull(filter.until()))
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> read(row))
        .list();
  }

  /** Every action that has been recorded, for choosing from. */
  @Transactional(readOnly = true)
  public List<String> actions() {
    return jdbc.sql("select distinct action from journal_entry order by action")
        .query(String.class)
        .list();
  }

  /** Every kind of record that entries are about, for choosing from. */
  @Transactional(readOnly = true)
  public List<String> kinds() {
    return jdbc.sql("select distinct subject_type from journal_entry order by subject_type")
        .query(String.class)
        .list();
  }

  private void insert(List<Entry> entries) {
    var at = Utc.column(clock.instant());
    var from = origin.getIfAvailable();
    var current = from == null ? null : from.current();
    many.batchUpdate(INSERT, entries.stream().map(entry -> values(entry, at, current)).toList());
  }

  private @Nullable Object[] values(Entry entry, LocalDateTime at, @Nullable String from) {
    var actor = entry.actor();
    var subject = entry.subject();
    return new @Nullable Object[] {
      at,
      actor.id(),
      actor.name(),
      actor.forId(),
      actor.forName(),
      entry.action(),
      subject.type(),
      subject.id(),
      cut(subject.name()),
      entry.changes().isEmpty() ? null : json.writeValueAsString(entry.changes()),
      entry.why(),
      from
    };
  }

  private static String cut(String name) {
    return name.length() <= 250 ? name : name.substring(0, 250);
  }

  private JournalRow read(java.sql.ResultSet row) throws java.sql.SQLException {
    var changes = row.getString("changes");
    return new JournalRow(
        row.getLong("id"),
        Utc.instant(row.getObject("at", LocalDateTime.class)),
        new Actor(
            row.getObject("actor_id", Long.class),
            row.getString("actor_name"),
            row.getObject("for_id", Long.class),
            row.getString("for_name")),
        row.getString("action"),
        new Subject(
            row.getString("subject_type"),
            row.getObject("subject_id", Long.class),
            row.getString("subject_name")),
        changes == null ? List.of() : json.readValue(changes, new TypeReference<>() {}),
        row.getString("why"),
        row.getString("origin"));
  }
}
