package io.clientele.contacts;

import io.clientele.clients.ClientId;
import io.clientele.clients.CompletenessSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  private record There(boolean somebody, boolean role) {}

  @Override
  public List<Item> items(@Nullable ClientId client) {
    var there = client == null ? new There(false, false) : there(client);
    return List.of(
        new Item("contacts.complete.contact", SOMEBODY, there.somebody(), "contacts", ""),
        new Item("contacts.complete.role", WHO_DECIDES, there.role(), "contacts", ""));
  }

  private There there(ClientId client) {
    return jdbc.sql(
            """
            select count(*) as somebody, count(role) as role from clients_contact
            where client_id = :client and archived_at is null and not left_company
            """)
        .param("client", client.value())
        .query((row, number) -> new There(row.getInt("somebody") > 0, row.getInt("role") > 0))
        .single();
  }
}
