package io.clientele.disagreements;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientId;
import io.clientele.clients.TimelineSource;
import io.clientele.kit.Utc;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the client objected to and what was agreed stands on their timeline. */
@Component
class ProtocolTimeline implements TimelineSource {

  private final JdbcClient jdbc;

  ProtocolTimeline(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> newest(ClientId client, int atMost) {
    return jdbc.sql(
            """
            select s.kind, s.said_at, s.said_by, d.place, d.heading, x.id, x.number
            from contracts_contract x
            join disagreements_disagreement d on d.contract_id = x.id
            join disagreements_statement s on s.disagreement_id = d.id
            where x.client_id = :client and s.kind in ('OBJECTED', 'AGREED')
            order by s.said_at desc, s.id desc limit :limit
            """)
        .param("client", client.value())
        .param("limit", atMost)
        .query(
            (row, number) ->
                new Entry(
                    Utc.instant(row.getObject("said_at", LocalDateTime.class)),
                    Kind.NOTE,
                    text(
                        "disagreements.timeline." + row.getString("kind"), row.getString("number")),
                    row.getString("place").equals(Place.WHOLE.name())
                        ? text("disagreements.place.WHOLE")
                        : row.getString("heading"),
                    row.getString("said_by"),
                    "contracts/" + row.getLong("id")))
        .list();
  }
}
