package io.clientele.profiles;

import io.clientele.lists.ListKind;
import io.clientele.lists.ListUse;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources and territories in profiles. */
@Component
class WordUse implements ListUse {

  private static final Map<ListKind, String> COLUMNS =
      Map.of(ListKind.SOURCE, "source", ListKind.TERRITORY, "territory");

  private final JdbcClient jdbc;

  WordUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long count(ListKind kind, String name) {
    var column = COLUMNS.get(kind);
    return column == null
        ? 0
        : jdbc.sql("select count(*) from profiles_profile where %s = :name".formatted(column))
            .param("name", name)
            .query(Long.class)
            .single();
  }

  @Override
  public void rename(ListKind kind, String before, String after) {
    var column = COLUMNS.get(kind);
    if (column != null) {
      jdbc.sql(
              """
              update profiles_profile set %1$s = :after, version = version + 1
              where %1$s = :before
              """
                  .formatted(column))
          .param("before", before)
          .param("after", after)
          .update();
    }
  }
}
