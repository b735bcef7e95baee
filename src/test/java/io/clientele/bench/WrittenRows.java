package io.clientele.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * All rows that an import of clients writes: read after it, taken away, and written again by plain
 * JDBC, table after table, in batches of {@value #BATCH} with a commit each.
 */
final class WrittenRows {

  private static final int BATCH = 1_000;

  private static final String OF_CLIENTS = "client_id > {clients_client}";
  private static final String OF_CONTACTS = "contact_id > {clients_contact}";

  /** In the order in which they refer to each other, with what is new in them. */
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("people_scope", "id > {people_scope}");
    TABLES.put("people_scope_spell", "scope_id > {people_scope}");
    TABLES.put("clients_client", "id > {clients_client}");
    TABLES.put("clients_address", OF_CLIENTS);
    TABLES.put("clients_phone", OF_CLIENTS);
    TABLES.put("clients_mail", OF_CLIENTS);
    TABLES.put("clients_tag", OF_CLIENTS);
    TABLES.put("clients_search", OF_CLIENTS);
    TABLES.put("clients_contact", "id > {clients_contact}");
    TABLES.put("clients_contact_phone", OF_CONTACTS);
    TABLES.put("clients_contact_mail", OF_CONTACTS);
    TABLES.put("clients_contact_history", OF_CONTACTS);
    TABLES.put("journal_entry", "id > {journal_entry}");
    TABLES.put("imports_trace", "run_id > {imports_run}");
  }

  private static final List<String> NUMBERED =
      List.of("people_scope", "clients_client", "clients_contact", "journal_entry", "imports_run");

  private final Map<String, String> added = new LinkedHashMap<>();
  private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
  private final Map<String, String> inserts = new LinkedHashMap<>();

  /** Notes where the tables end before the import. */
  WrittenRows(Connection database) throws SQLException {
    added.putAll(TABLES);
    for (var table : NUMBERED) {
      try (var statement = database.createStatement();
          var last = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
        last.next();
        var id = last.getString(1);
        added.replaceAll((any, which) -> which.replace("{" + table + "}", id));
      }
    }
  }

  /** How many there are. */
  int read(Connection database) throws SQLException {
    for (var table : added.keySet()) {
      var columns = columns(database, table);
      var read = new ArrayList<Object[]>();
      try (var statement = database.createStatement();
          var found =
              statement.executeQuery(
                  "select %s from %s where %s".formatted(columns, table, added.get(table)))) {
        var values = new Object[found.getMetaData().getColumnCount()];
        while (found.next()) {
          for (var column = 0; column < values.length; column++) {
            values[column] = found.getObject(column + 1);
          }
          read.add(values.clone());
        }
        var places = String.join(", ", Collections.nCopies(values.length, "?"));
        inserts.put(table, "insert into %s (%s) values (%s)".formatted(table, columns, places));
      }
      rows.put(table, read);
    }
    return rows.values().stream().mapToInt(List::size).sum();
  }

  /** Without those that the database fills by itself. */
  private static String columns(Connection database, String table) throws SQLException {
    try (var statement =
        database.prepareStatement(
            """
            select group_concat(column_name order by ordinal_position) from information_schema.columns
            where table_schema = database() and table_name = ? and is_generated = 'NEVER'
            """)) {
      statement.setString(1, table);
      try (var found = statement.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    }
  }

  /**
   * @param owner one who may delete everywhere
   */
  void delete(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      for (var table : added.keySet().stream().toList().reversed()) {
        statement.execute("delete from %s where %s".formatted(table, added.get(table)));
      }
    }
  }

  /** With the connection that the portal has too. */
  void write(DataSource portal) throws SQLException {
    try (var connection = portal.getConnection()) {
      for (var table : rows.keySet()) {
        try (var insert = connection.prepareStatement(inserts.get(table))) {
          var waiting = 0;
          for (var row : rows.get(table)) {
            for (var column = 0; column < row.length; column++) {
              insert.setObject(column + 1, row[column]);
            }
            insert.addBatch();
            if (++waiting % BATCH == 0) {
              insert.executeBatch();
              connection.commit();
            }
          }
          insert.executeBatch();
          connection.commit();
        }
      }
    }
  }
}
