package io.clientele.contacts;

import io.clientele.clients.ClientId;
import io.clientele.clients.CompletenessSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody to speak to, and what they have to say there. */
@Component
@Order(1)
class ContactCompleteness implements CompletenessSource {

  private static final int SOMEBODY = 15;
  private static final int WHO_DECIDES = 5;

  private final JdbcClient jdbc;

  ContactCompleteness(JdbcClient jdbc) {
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
            select client_id, count(role) as role from clients_contact
            where client_id in (:clients) and archived_at is null and not left_company
            group by client_id
            """)
        .param("clients", clients.stream().map(ClientId::value).toList())
        .query(
            row -> {
              found.put(
                  new ClientId(row.getLong("client_id")), items(true, row.getInt("role") > 0));
            });
    return found;
  }

  private static List<Item> items(boolean somebody, boolean role) {
    return List.of(
        new Item("contacts.complete.contact", SOMEBODY, somebody, "contacts", ""),
        new Item("contacts.complete.role", WHO_DECIDES, role, "contacts", ""));
  }
}
