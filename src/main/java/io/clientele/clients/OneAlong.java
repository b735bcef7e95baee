package io.clientele.clients;

import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What there is once for each client goes along with the card where the other has none; else that
 * of the kept card holds, and the other waits for the parting.
 */
public final class OneAlong implements ClientReferences {

  private static final String MOVED = "moved";

  private final JdbcTemplate jdbc;
  private final String key;
  private final String table;

  /**
   * @param table whose key is {@code client_id}
   */
  public OneAlong(JdbcTemplate jdbc, String key, String table) {
    this.jdbc = jdbc;
    this.key = key;
    this.table = table;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String move(ClientPair pair, Instant at) {
    var known =
        jdbc.queryForList(
            "select client_id from %s where client_id = ?".formatted(table),
            Long.class,
            pair.kept().id().value());
    return known.isEmpty() && put(pair.gone().id(), pair.kept().id()) == 1 ? MOVED : "";
  }

  @Override
  public void bringBack(ClientPair pair, String moved, Instant at) {
    if (moved.equals(MOVED)) {
      put(pair.kept().id(), pair.gone().id());
    }
  }

  private int put(ClientId from, ClientId to) {
    return jdbc.update(
        "update %s set client_id = ? where client_id = ?".formatted(table),
        to.value(),
        from.value());
  }
}
