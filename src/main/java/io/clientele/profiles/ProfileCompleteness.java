package io.clientele.profiles;

import io.clientele.clients.ClientId;
import io.clientele.clients.CompletenessSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the client came from, and what they need. */
@Component
@Order(2)
class ProfileCompleteness implements CompletenessSource {

  private static final int WEIGHT = 10;

  private final JdbcClient jdbc;

  ProfileCompleteness(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Item> nothing() {
    return items(false, false);
  }

  @Override
  public Map<ClientId, List<Item>> items(Collection<ClientId> clients) {
    var found = new HashMap<ClientId, List<Item>>();
    jdbc.sql(
            """
            select client_id, source <> '' as source, needs <> '' as needs from profiles_profile
            where client_id in (:clients)
            """)
        .param("clients", clients.stream().map(ClientId::value).toList())
        .query(
            row -> {
              found.put(
                  new ClientId(row.getLong("client_id")),
                  items(row.getBoolean("needs"), row.getBoolean("source")));
            });
    return found;
  }

  private static List<Item> items(boolean needs, boolean source) {
    return List.of(
        new Item("profiles.field.needs", WEIGHT, needs, "profile", "needs"),
        new Item("profiles.field.source", WEIGHT, source, "profile", "source"));
  }
}
