package io.clientele.territories;

import io.clientele.lists.ListKind;
import io.clientele.lists.ListUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The territories of employees. */
@Component
class TerritoryUse implements ListUse {

  private final JdbcClient jdbc;

  TerritoryUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long count(ListKind kind, String name) {
    return kind != ListKind.TERRITORY
        ? 0
        : jdbc.sql("select count(*) from territories_employee where territory = :name")
            .param("name", name)
            .query(Long.class)
            .single();
  }

  @Override
  public void rename(ListKind kind, String before, String after) {
    if (kind == ListKind.TERRITORY) {
      jdbc.sql("update territories_employee set territory = :after where territory = :before")
          .param("before", before)
          .param("after", after)
          .update();
    }
  }
}
