package io.clientele.profiles;

import io.clientele.lists.ListKind;
import io.clientele.lists.ListUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources in profiles. */
@Component
class SourceUse implements ListUse {

  private final JdbcClient jdbc;

  SourceUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long count(ListKind kind, String name) {
    return kind != ListKind.SOURCE
        ? 0
        : jdbc.sql("select count(*) from profiles_profile where source = :name")
            .param("name", name)
            .query(Long.class)
            .single();
  }

  @Override
  public void rename(ListKind kind, String before, String after) {
    if (kind == ListKind.SOURCE) {
      jdbc.sql(
              """
              update profiles_profile set source = :after, version = version + 1
              where source = :before
              """)
          .param("before", before)
          .param("after", after)
          .update();
    }
  }
}
