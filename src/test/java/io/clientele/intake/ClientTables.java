package io.clientele.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row of every table of the clients and of all that hangs on them, and of who may see them.
 * Left out is what only ever goes on: a card's version, and the log of what happened to persons who
 * are still there.
 */
class ClientTables {

  private final JdbcClient jdbc;

  ClientTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, List<String>> rows() {
    var names =
        jdbc.sql(
                """
                select table_name from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE'
                  and (table_name like 'people\\_scope%' or substring_index(table_name, '_', 1) in
                    ('clients', 'profiles', 'terms', 'reliability', 'prospecting', 'attachments',
                      'duplicates', 'lists'))
                  and table_name <> 'clients_contact_history'
                """)
            .query(String.class)
            .list();
    var rows = new TreeMap<String, List<String>>();
    names.forEach(name -> rows.put(name, rows(name)));
    return rows;
  }

  private List<String> rows(String table) {
    return jdbc.sql("select * from " + table).query().listOfRows().stream()
        .map(ClientTables::row)
        .sorted()
        .toList();
  }

  private static String row(Map<String, Object> columns) {
    return columns.entrySet().stream()
        .filter(column -> !column.getKey().equals("version"))
        .map(String::valueOf)
        .collect(Collectors.joining("|"));
  }
}
