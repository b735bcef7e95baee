package io.clientele.contracts;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientId;
import io.clientele.clients.TimelineSource;
import io.clientele.kit.Utc;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was handed in and what was signed stands on the client's timeline. */
@Component
class ContractTimeline implements TimelineSource {

  private final JdbcClient jdbc;

  ContractTimeline(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> newest(ClientId client, int atMost) {
    return jdbc.sql(
            """
            select * from (
              select 'submitted' as what, x.id, x.number, x.title, v.number as version,
                v.made_at as at, v.made_by as told_by
              from contracts_contract x join contracts_version v on v.contract_id = x.id
              where x.client_id = :client
              union all
              select 'signed', x.id, x.number, x.title, s.version, s.signed_at, s.signed_by
              from contracts_contract x join contracts_signing s on s.contract_id = x.id
              where x.client_id = :client) as told
            order by at desc, version desc limit :limit
            """)
        .param("client", client.value())
        .param("limit", atMost)
        .query(
            (row, number) ->
                new Entry(
                    Utc.instant(row.getObject("at", LocalDateTime.class)),
                    Kind.DOCUMENT,
                    text(
                        "contracts.timeline." + row.getString("what"),
                        row.getString("number"),
                        row.getInt("version")),
                    row.getString("title"),
                    row.getString("told_by"),
                    "contracts/" + row.getLong("id")))
        .list();
  }
}
