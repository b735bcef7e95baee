package io.clientele.clients;

import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clients that the viewer keeps at hand: those with a star, and those opened lately. Nobody
 * else sees which, so they are no matter for the journal; and one finds there only what one may
 * still see.
 */
@Service
@Transactional
public class KeptClients {

  /** More than are shown, as some may have gone out of sight. */
  private static final int REMEMBERED = 40;

  private final ClientFiles files;
  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final Viewers viewers;
  private final Clock clock;

  KeptClients(ClientFiles files, JdbcClient jdbc, Scopes scopes, Viewers viewers, Clock clock) {
    this.files = files;
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.viewers = viewers;
    this.clock = clock;
  }

  private static final String KEPT =
      """
      select c.id, c.name, coalesce(c.number, '') as number, c.city from %s kept
      join clients_client c on c.id = kept.client_id
      join people_scope s on s.id = c.scope_id
      where kept.employee_id = :who and %s
      order by %s limit :limit
      """;

  /** A client by what tells it from others. */
  public record Kept(ClientId id, String name, String number, String city) {}

  /** Those with a star, by name. */
  @Transactional(readOnly = true)
  public List<Kept> favourites(int limit) {
    return kept("clients_favourite", "c.name, c.id", limit);
  }

  /** Those opened lately, the last first. */
  @Transactional(readOnly = true)
  public List<Kept> opened(int limit) {
    return kept("clients_opened", "kept.at desc, c.id", limit);
  }

  @Transactional(readOnly = true)
  public boolean isFavourite(ClientId client) {
    return jdbc.sql(
                """
                select count(*) from clients_favourite where employee_id = :who and client_id = :client
                """)
            .params(mine(client))
            .query(Long.class)
            .single()
        > 0;
  }

  /**
   * @throws NotFound when the viewer does not see it
   */
  public void star(ClientId client) {
    files.open(client, Right.SEE_HEAD);
    remember("clients_favourite", client);
  }

  public void unstar(ClientId client) {
    jdbc.sql("delete from clients_favourite where employee_id = :who and client_id = :client")
        .params(mine(client))
        .update();
  }

  /** Remembers that the viewer has the card before them. */
  public void open(ClientId client) {
    files.open(client, Right.SEE_HEAD);
    remember("clients_opened", client);
    jdbc.sql(
            """
            select client_id from clients_opened where employee_id = :who
            order by at desc, client_id limit 1000 offset :remembered
            """)
        .param("who", viewers.current().id().value())
        .param("remembered", REMEMBERED)
        .query(Long.class)
        .list()
        .forEach(this::forget);
  }

  private void forget(long client) {
    jdbc.sql("delete from clients_opened where employee_id = :who and client_id = :client")
        .params(mine(new ClientId(client)))
        .update();
  }

  private void remember(String table, ClientId client) {
    jdbc.sql(
            """
            insert into %s (employee_id, client_id, at) values (:who, :client, :at)
            on duplicate key update at = :at
            """
                .formatted(table))
        .params(mine(client))
        .param("at", Utc.column(clock.instant()))
        .update();
  }

  private List<Kept> kept(String table, String order, int limit) {
    var viewer = viewers.current();
    var visible = scopes.filter(viewer, Right.SEE_HEAD);
    return jdbc.sql(KEPT.formatted(table, visible.condition("s"), order))
        .params(visible.parameters())
        .param("who", viewer.id().value())
        .param("limit", limit)
        .query(
            (row, number) ->
                new Kept(
                    new ClientId(row.getLong("id")),
                    row.getString("name"),
                    row.getString("number"),
                    row.getString("city")))
        .list();
  }

  private Map<String, Object> mine(ClientId client) {
    return Map.of("who", viewers.current().id().value(), "client", client.value());
  }
}
