package io.clientele.questions;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientId;
import io.clientele.clients.TimelineSource;
import io.clientele.kit.Utc;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How questions about contracts stand, on the client's timeline. */
@Component
class QuestionTimeline implements TimelineSource {

  private final JdbcClient jdbc;

  QuestionTimeline(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> newest(ClientId client, int atMost) {
    return jdbc.sql(
            """
            select q.state, q.what, q.changed_at, q.changed_by, x.id, x.number
            from contracts_contract x
            join questions_question q on q.contract_id = x.id
            where x.client_id = :client order by q.changed_at desc, q.id desc limit :limit
            """)
        .param("client", client.value())
        .param("limit", atMost)
        .query(
            (row, number) ->
                new Entry(
                    Utc.instant(row.getObject("changed_at", LocalDateTime.class)),
                    Kind.NOTE,
                    text("questions.timeline." + row.getString("state"), row.getString("number")),
                    row.getString("what"),
                    row.getString("changed_by"),
                    "contracts/" + row.getLong("id")))
        .list();
  }
}
