package io.clientele.obligations;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientId;
import io.clientele.clients.TimelineSource;
import io.clientele.kit.Utc;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the house promised the client, and what it kept, stands on their timeline. */
@Component
class ObligationTimeline implements TimelineSource {

  private final JdbcClient jdbc;

  ObligationTimeline(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> newest(ClientId client, int atMost) {
    return jdbc.sql(
            """
            select t.act, t.taken_at, t.taken_by, o.id, o.what, x.number
            from contracts_contract x
            join obligations_obligation o on o.contract_id = x.id
            join obligations_step t on t.obligation_id = o.id
            where x.client_id = :client and t.act in ('BOUND', 'LATE', 'FULFILLED', 'BROKEN')
            order by t.taken_at desc, t.id desc limit :limit
            """)
        .param("client", client.value())
        .param("limit", atMost)
        .query(
            (row, number) ->
                new Entry(
                    Utc.instant(row.getObject("taken_at", LocalDateTime.class)),
                    Kind.DOCUMENT,
                    text("obligations.timeline." + row.getString("act"), row.getString("number")),
                    row.getString("what"),
                    row.getString("taken_by"),
                    "contracts/obligations/" + row.getLong("id")))
        .list();
  }
}
