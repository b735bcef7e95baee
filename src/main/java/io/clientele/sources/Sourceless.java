package io.clientele.sources;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.FieldFilter.Condition;
import io.clientele.clients.Narrowing;
import java.util.Map;

/** Those of whom nobody noted where they came from. */
final class Sourceless {

  static final String KEY = "sourceless";

  private static final Condition NO_SOURCE =
      new Condition(
          Narrowing.of(
              """
              select n.id from clients_client n
              left join profiles_profile f on f.client_id = n.id where coalesce(f.source, '') = ''\
              """,
              """
              coalesce((select f.source from profiles_profile f where f.client_id = c.id limit 1),
                '') = ''\
              """),
          Map.of());

  private Sourceless() {}

  static FieldFilter filter() {
    return FieldFilter.yes(() -> NO_SOURCE);
  }
}
