package io.clientele.sources;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.Narrowing;
import io.clientele.kit.Texts;
import io.clientele.people.Viewer;
import java.util.Map;

/** Those of whom nobody noted where they came from. */
record Sourceless() implements FieldFilter {

  static final String KEY = "sourceless";

  @Override
  public Shape shape() {
    return Shape.YES;
  }

  @Override
  public String clean(String written) {
    return written.equals(YES) ? YES : "";
  }

  @Override
  public String words(String value) {
    return Texts.text("kit.yes");
  }

  @Override
  public Condition condition(String asked, Viewer viewer) {
    return new Condition(
        Narrowing.of(
            """
            select n.id from clients_client n
            left join profiles_profile f on f.client_id = n.id where coalesce(f.source, '') = ''\
            """,
            """
            coalesce((select f.source from profiles_profile f where f.client_id = c.id limit 1), '')
              = ''\
            """),
        Map.of());
  }
}
