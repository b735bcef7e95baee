package io.clientele.clients;

import io.clientele.lists.ListKind;
import io.clientele.lists.ListUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The industries and tags on cards. A renamed entry counts as a change of the card, so that who
 * edits one at that moment does not bring the old name back.
 */
@Component
class ClientListUse implements ListUse {

  private final JdbcClient jdbc;

  ClientListUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long count(ListKind kind, String name) {
    return switch (kind) {
      case INDUSTRY -> count("select count(*) from clients_client where industry = :name", name);
      case TAG -> count("select count(*) from clients_tag where tag = :name", name);
      case SOURCE, TERRITORY, REASON -> 0;
    };
  }

  private long count(String query, String name) {
    return jdbc.sql(query).param("name", name).query(Long.class).single();
  }

  @Override
  public void rename(ListKind kind, String before, String after) {
    switch (kind) {
      case INDUSTRY ->
          jdbc.sql(
                  """
                  update clients_client set industry = :after, version = version + 1
                  where industry = :before
                  """)
              .param("before", before)
              .param("after", after)
              .update();
      case TAG -> renameTag(before, after);
      case SOURCE, TERRITORY, REASON -> {}
    }
  }

  private void renameTag(String before, String after) {
    takeFromThoseWhoHaveBoth(before, after);
    jdbc.sql(
            """
            update clients_client c join clients_tag t on t.client_id = c.id
            set c.version = c.version + 1, t.tag = :after
            where t.tag = :before
            """)
        .param("before", before)
        .param("after", after)
        .update();
  }

  /** The tags of a card are numbered without a gap. */
  private void takeFromThoseWhoHaveBoth(String before, String after) {
    record Place(long client, int position) {}
    var doubled =
        jdbc.sql(
                """
                select old.client_id, old.position from clients_tag old
                where old.tag = :before and :before <> :after and exists (select 1 from clients_tag other
                  where other.client_id = old.client_id and other.position <> old.position
                    and other.tag = :after)
                for update
                """)
            .param("before", before)
            .param("after", after)
            .query((row, number) -> new Place(row.getLong(1), row.getInt(2)))
            .list();
    for (var place : doubled) {
      jdbc.sql("delete from clients_tag where client_id = :client and position = :position")
          .paramSource(place)
          .update();
      jdbc.sql(
              """
              update clients_tag set position = position - 1
              where client_id = :client and position > :position order by position
              """)
          .paramSource(place)
          .update();
      jdbc.sql("update clients_client set version = version + 1 where id = :client")
          .param("client", place.client())
          .update();
    }
  }
}
