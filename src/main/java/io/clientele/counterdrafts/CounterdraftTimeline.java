package io.clientele.counterdrafts;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientId;
import io.clientele.clients.TimelineSource;
import io.clientele.kit.Utc;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the client sent stands on their timeline. */
@Component
class CounterdraftTimeline implements TimelineSource {

  private final JdbcClient jdbc;

  CounterdraftTimeline(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> newest(ClientId client, int atMost) {
    return jdbc.sql(
            """
            select d.id, d.received_at, d.received_by, f.name, x.id as contract_id, x.number
            from contracts_contract x
            join counterdrafts_draft d on d.contract_id = x.id
            join documents_document f on f.id = d.document_id
            where x.client_id = :client order by d.received_at desc, d.id desc limit :limit
            """)
        .param("client", client.value())
        .param("limit", atMost)
        .query(
            (row, number) ->
                new Entry(
                    Utc.instant(row.getObject("received_at", LocalDateTime.class)),
                    Kind.DOCUMENT,
                    text("counterdrafts.timeline", row.getString("number")),
                    row.getString("name"),
                    row.getString("received_by"),
                    "contracts/" + row.getLong("contract_id")))
        .list();
  }
}
