package io.clientele.clients;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a table with a number of their own go along with the card, all of them. */
public final class RowsAlong implements ClientReferences {

  private final JdbcTemplate jdbc;
  private final JsonMapper json;
  private final String key;
  private final String table;

  /**
   * @param table with the columns {@code id} and {@code client_id}
   */
  public RowsAlong(JdbcTemplate jdbc, JsonMapper json, String key, String table) {
    this.jdbc = jdbc;
    this.json = json;
    this.key = key;
    this.table = table;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String move(ClientPair pair, Instant at) {
    var rows =
        jdbc.queryForList(
            "select id from %s where client_id = ? order by id".formatted(table),
            Long.class,
            pair.gone().id().value());
    put(rows, pair.kept().id());
    return json.writeValueAsString(rows);
  }

  @Override
  public void bringBack(ClientPair pair, String moved, Instant at) {
    put(json.readValue(moved, new TypeReference<List<Long>>() {}), pair.gone().id());
  }

  private void put(List<Long> rows, ClientId client) {
    jdbc.batchUpdate(
        "update %s set client_id = ? where id = ?".formatted(table),
        rows.stream().map(row -> new Object[] {client.value(), row}).toList());
  }
}
