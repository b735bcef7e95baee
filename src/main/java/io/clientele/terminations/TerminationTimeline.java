package io.clientele.terminations;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientId;
import io.clientele.clients.TimelineSource;
import io.clientele.kit.Texts;
import io.clientele.kit.Utc;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That contracts were ended, or go on after all, stands on the client's timeline. */
@Component
class TerminationTimeline implements TimelineSource {

  private final JdbcClient jdbc;

  TerminationTimeline(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> newest(ClientId client, int atMost) {
    return jdbc.sql(
            """
            select * from (
              select 'ended' as what, x.id, x.number, t.id as place, t.kind, t.ends_on,
                t.reason as words, t.decided_at as at, t.decided_by as told_by
              from contracts_contract x
              join terminations_termination t on t.contract_id = x.id
              where x.client_id = :client
              union all
              select 'goes-on', x.id, x.number, t.id, t.kind, t.ends_on, t.revoked_why,
                t.revoked_at, t.revoked_by
              from contracts_contract x
              join terminations_termination t on t.contract_id = x.id
              where x.client_id = :client and t.revoked_at is not null) as told
            order by at desc, place desc limit :limit
            """)
        .param("client", client.value())
        .param("limit", atMost)
        .query(
            (row, number) ->
                new Entry(
                    Utc.instant(row.getObject("at", LocalDateTime.class)),
                    Kind.DOCUMENT,
                    text(
                        "terminations.timeline." + row.getString("what"),
                        row.getString("number"),
                        Texts.day(row.getObject("ends_on", LocalDate.class)),
                        TerminationKind.valueOf(row.getString("kind")).inWords()),
                    row.getString("words"),
                    row.getString("told_by"),
                    "contracts/" + row.getLong("id")))
        .list();
  }
}
