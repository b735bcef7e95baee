package io.clientele.clients;

import io.clientele.journal.Actor;
import io.clientele.people.Person;
import io.clientele.people.Right;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of many clients the viewer may use, for acts on more than one card. */
@Service
@Transactional(readOnly = true)
public class ClientReach {

  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final Viewers viewers;

  ClientReach(JdbcClient jdbc, Scopes scopes, Viewers viewers) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.viewers = viewers;
  }

  /**
   * A client within reach.
   *
   * @param actor who acts there: the viewer, or the viewer for somebody absent
   */
  public record Reached(Actor actor, ScopeId scope) {}

  /** Those of the clients that this right reaches; the others are missing. */
  public Map<ClientId, Reached> of(Collection<ClientId> clients, Right right) {
    var viewer = viewers.current();
    var reached = new HashMap<ClientId, Reached>();
    viewer
        .persons()
        .forEach(
            person ->
                scopes(person, clients, right)
                    .forEach(
                        (client, scope) ->
                            reached.putIfAbsent(
                                client, new Reached(viewer.actingFor(person), scope))));
    return reached;
  }

  private Map<ClientId, ScopeId> scopes(Person person, Collection<ClientId> clients, Right right) {
    var filter = scopes.filter(new Viewer(person, List.of()), right);
    var ids = clients.stream().map(ClientId::value).distinct().toList();
    var found = new HashMap<ClientId, ScopeId>();
    for (int start = 0; start < ids.size(); start += AT_ONCE) {
      jdbc.sql(
              """
              select c.id, c.scope_id from clients_client c
              join people_scope s on s.id = c.scope_id
              where c.id in (:ids) and %s
              """
                  .formatted(filter.condition("s")))
          .param("ids", ids.subList(start, Math.min(ids.size(), start + AT_ONCE)))
          .params(filter.parameters())
          .query(
              row -> {
                found.put(new ClientId(row.getLong("id")), new ScopeId(row.getLong("scope_id")));
              });
    }
    return found;
  }
}
