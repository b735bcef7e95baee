package io.clientele.approvals;

import io.clientele.documents.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed in, line by line, for whoever wants to know what has changed since. */
@Repository
class LineTable {

  static final int LONGEST = 2_000;

  private final JdbcClient jdbc;

  LineTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param identity a hash of what counts: what it was cannot be read from it
   */
  record Kept(String textKey, String value, String identity) {

    static Kept of(Frozen.Line line) {
      return new Kept(
          line.textKey(),
          line.value().length() > LONGEST
              ? line.value().substring(0, LONGEST - 1) + "…"
              : line.value(),
          Documents.sha256(line.identity().getBytes(StandardCharsets.UTF_8)));
    }
  }

  void insert(RoundId round, Frozen frozen) {
    for (var line : frozen.lines()) {
      var kept = Kept.of(line);
      jdbc.sql(
              """
              insert into approvals_line (round_id, text_key, value, identity)
              values (:round, :key, :value, :identity)
              """)
          .param("round", round.value())
          .param("key", kept.textKey())
          .param("value", kept.value())
          .param("identity", kept.identity())
          .update();
    }
  }

  List<Kept> of(RoundId round) {
    return jdbc.sql("select * from approvals_line where round_id = :round order by id")
        .param("round", round.value())
        .query(
            (row, number) ->
                new Kept(
                    row.getString("text_key"), row.getString("value"), row.getString("identity")))
        .list();
  }
}
