package io.clientele.lists;

import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries, in the order in which they are offered. */
@Repository
class ListTable {

  private final JdbcClient jdbc;

  ListTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Entry(ListEntryId id, ListKind kind, String name, boolean retired) {}

  List<String> offered(ListKind kind) {
    return jdbc.sql(
            """
            select name from lists_entry where kind = :kind and retired_at is null
            order by position, id
            """)
        .param("kind", kind.name())
        .query(String.class)
        .list();
  }

  List<Entry> entries(ListKind kind) {
    return query(kind, "");
  }

  /** Whoever else wants to change this list waits. */
  List<Entry> locked(ListKind kind) {
    return query(kind, " for update");
  }

  private List<Entry> query(ListKind kind, String suffix) {
    return jdbc.sql("select * from lists_entry where kind = :kind order by position, id" + suffix)
        .param("kind", kind.name())
        .query((row, number) -> entry(row))
        .list();
  }

  Optional<ListKind> kind(ListEntryId id) {
    return jdbc.sql("select kind from lists_entry where id = :id")
        .param("id", id.value())
        .query((row, number) -> ListKind.valueOf(row.getString("kind")))
        .optional();
  }

  ListEntryId insert(ListKind kind, String name, int position) {
    return jdbc.sql(
            """
            insert into lists_entry (kind, name, position) values (:kind, :name, :position)
            returning id
            """)
        .param("kind", kind.name())
        .param("name", name)
        .param("position", position)
        .query((row, number) -> new ListEntryId(row.getLong("id")))
        .single();
  }

  /** Whether the database takes the two for the same word. */
  boolean isSame(String one, String other) {
    return jdbc.sql("select :one = :other collate utf8mb4_uca1400_ai_ci")
        .param("one", one)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }

  void rename(ListEntryId id, String name) {
    jdbc.sql("update lists_entry set name = :name where id = :id")
        .param("name", name)
        .param("id", id.value())
        .update();
  }

  void place(ListEntryId id, int position) {
    jdbc.sql("update lists_entry set position = :position where id = :id")
        .param("position", position)
        .param("id", id.value())
        .update();
  }

  void retire(ListEntryId id, @Nullable Instant at) {
    jdbc.sql("update lists_entry set retired_at = :at where id = :id")
        .param("at", Utc.columnOrNull(at))
        .param("id", id.value())
        .update();
  }

  void delete(ListEntryId id) {
    jdbc.sql("delete from lists_entry where id = :id").param("id", id.value()).update();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new ListEntryId(row.getLong("id")),
        ListKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getObject("retired_at") != null);
  }
}
