package io.clientele.sources;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.Narrowing;
import io.clientele.kit.Texts;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By the client who recommended them. */
record RecommendedBy(JdbcClient jdbc, Scopes scopes) implements FieldFilter {

  static final String KEY = "recommender";

  private static final int MOST = 200;
  private static final String READ = "read";

  @Override
  public Shape shape() {
    return Shape.ONE;
  }

  /** The recommenders that the viewer may see, of clients that the viewer may read. */
  @Override
  public List<String> fixed() {
    var see = scopes.filter(Right.SEE_HEAD);
    var read = scopes.filter(Right.READ);
    return jdbc.sql(
            """
            select r.id from clients_client r join people_scope s on s.id = r.scope_id
            where %s and r.id in (select f.recommended_by from profiles_profile f
              join clients_client c on c.id = f.client_id
              join people_scope t on t.id = c.scope_id
              where f.recommended_by is not null and %s)
            order by r.name, r.id limit %d
            """
                .formatted(see.condition("s"), read.condition("t", READ), MOST))
        .params(see.parameters())
        .params(read.parameters(READ))
        .query(String.class)
        .list();
  }

  @Override
  public String clean(String written) {
    return written.matches("[1-9][0-9]{0,17}") ? written : "";
  }

  @Override
  public String words(String value) {
    var see = scopes.filter(Right.SEE_HEAD);
    return jdbc.sql(
            """
            select r.name from clients_client r join people_scope s on s.id = r.scope_id
            where r.id = :id and %s
            """
                .formatted(see.condition("s")))
        .param("id", Long.parseLong(value))
        .params(see.parameters())
        .query(String.class)
        .optional()
        .orElseGet(() -> Texts.text("sources.recommender.hidden"));
  }

  @Override
  public Condition condition(String asked, Viewer viewer) {
    return new Condition(
        Narrowing.byRow("profiles_profile", "f.recommended_by = :sources_recommender"),
        Map.of("sources_recommender", Long.parseLong(asked)));
  }
}
