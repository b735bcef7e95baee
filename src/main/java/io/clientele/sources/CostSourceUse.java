package io.clientele.sources;

import io.clientele.lists.ListKind;
import io.clientele.lists.ListUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources for which costs were entered. */
@Component
class CostSourceUse implements ListUse {

  private final JdbcClient jdbc;

  CostSourceUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long count(ListKind kind, String name) {
    return kind != ListKind.SOURCE
        ? 0
        : jdbc.sql("select count(*) from sources_cost where source = :name")
            .param("name", name)
            .query(Long.class)
            .single();
  }

  @Override
  public void rename(ListKind kind, String before, String after) {
    if (kind == ListKind.SOURCE) {
      jdbc.sql(
              """
              update sources_cost set source = :after, version = version + 1
              where source = :before
              """)
          .param("before", before)
          .param("after", after)
          .update();
    }
  }
}
