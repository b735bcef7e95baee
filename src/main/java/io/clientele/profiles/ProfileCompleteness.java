package io.clientele.profiles;

import io.clientele.clients.ClientId;
import io.clientele.clients.CompletenessSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  private record Known(boolean source, boolean needs) {

    static final Known NOTHING = new Known(false, false);
  }

  @Override
  public List<Item> items(@Nullable ClientId client) {
    var known = client == null ? Known.NOTHING : known(client);
    return List.of(
        new Item("profiles.field.needs", WEIGHT, known.needs(), "profile", "needs"),
        new Item("profiles.field.source", WEIGHT, known.source(), "profile", "source"));
  }

  private Known known(ClientId client) {
    return jdbc.sql(
            """
            select source <> '' as source, needs <> '' as needs from profiles_profile
            where client_id = :client
            """)
        .param("client", client.value())
        .query((row, number) -> new Known(row.getBoolean("source"), row.getBoolean("needs")))
        .optional()
        .orElse(Known.NOTHING);
  }
}
