package io.clientele.duplicates;

import io.clientele.clients.ClientId;
import io.clientele.clients.MergeMemory;
import io.clientele.kit.NotFound;
import io.clientele.kit.PersonMarks;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Which cards became one, when, by whom, and how they part again. */
@Repository
class MergeTable {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  MergeTable(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** A merge as it is kept. */
  record Kept(
      MergeId id,
      ClientId kept,
      ClientId gone,
      String goneName,
      Instant at,
      String by,
      @Nullable Instant undoneAt,
      @Nullable String undoneBy) {

    boolean isOpen() {
      return undoneAt == null;
    }
  }

  MergeId insert(
      ClientId kept, ClientId gone, String goneName, MergeMemory memory, String by, Instant at) {
    return jdbc.sql(
            """
            insert into duplicates_merge (kept_id, gone_id, gone_name, at, merged_by, memory)
            values (:kept, :gone, :name, :at, :by, :memory) returning id
            """)
        .param("kept", kept.value())
        .param("gone", gone.value())
        .param("name", goneName)
        .param("at", Utc.column(at))
        .param("by", by)
        .param("memory", json.writeValueAsString(memory))
        .query((row, number) -> new MergeId(row.getLong(1)))
        .single();
  }

  /**
   * @throws NotFound when there is none
   */
  Kept get(MergeId id) {
    return select("where id = :id")
        .param("id", id.value())
        .query((row, number) -> kept(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  MergeMemory memory(MergeId id) {
    return jdbc.sql("select memory from duplicates_merge where id = :id")
        .param("id", id.value())
        .query((row, number) -> json.readValue(row.getString(1), MergeMemory.class))
        .single();
  }

  /** The newest first. */
  List<Kept> into(ClientId kept) {
    return select("where kept_id = :kept order by id desc")
        .param("kept", kept.value())
        .query((row, number) -> kept(row))
        .list();
  }

  /** The one to be undone first. */
  Optional<Kept> lastInto(ClientId kept) {
    return into(kept).stream().filter(Kept::isOpen).findFirst();
  }

  /** Those in whose memory the notes of a card name somebody. */
  List<MergeId> naming(ClientId card, PersonMarks marks) {
    return jdbc
        .sql("select id from duplicates_merge where kept_id = :card or gone_id = :card")
        .param("card", card.value())
        .query((row, number) -> new MergeId(row.getLong(1)))
        .list()
        .stream()
        .filter(id -> isNamed(memory(id), marks))
        .toList();
  }

  private static boolean isNamed(MergeMemory memory, PersonMarks marks) {
    return Stream.of(memory.kept(), memory.gone(), memory.united())
        .anyMatch(card -> marks.in(card.details().notes()) || marks.in(card.statusReason()));
  }

  void rewrite(MergeId id, UnaryOperator<MergeMemory> change) {
    jdbc.sql("update duplicates_merge set memory = :memory where id = :id")
        .param("memory", json.writeValueAsString(change.apply(memory(id))))
        .param("id", id.value())
        .update();
  }

  void undone(MergeId id, String by, Instant at) {
    jdbc.sql("update duplicates_merge set undone_at = :at, undone_by = :by where id = :id")
        .param("at", Utc.column(at))
        .param("by", by)
        .param("id", id.value())
        .update();
  }

  private JdbcClient.StatementSpec select(String where) {
    return jdbc.sql(
        """
        select id, kept_id, gone_id, gone_name, at, merged_by, undone_at, undone_by
        from duplicates_merge
        """
            + where);
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        new MergeId(row.getLong("id")),
        new ClientId(row.getLong("kept_id")),
        new ClientId(row.getLong("gone_id")),
        row.getString("gone_name"),
        Utc.instant(row.getObject("at", LocalDateTime.class)),
        row.getString("merged_by"),
        Utc.instantOrNull(row.getObject("undone_at", LocalDateTime.class)),
        row.getString("undone_by"));
  }
}
