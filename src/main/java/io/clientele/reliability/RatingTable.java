package io.clientele.reliability;

import io.clientele.clients.ClientId;
import io.clientele.kit.Utc;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ratings and the facts they are drawn from. */
@Repository
class RatingTable {

  private final JdbcClient jdbc;

  RatingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Rated(RatingDetails details, long version, String by, Instant at) {

    static final Rated NEVER = new Rated(RatingDetails.NONE, 0, "", Instant.EPOCH);
  }

  Rated rating(ClientId client) {
    return jdbc.sql("select * from reliability_rating where client_id = :client")
        .param("client", client.value())
        .query(
            (row, number) ->
                new Rated(
                    new RatingDetails(
                        Reliance.valueOf(row.getString("reliance")),
                        row.getString("reasons"),
                        row.getObject("review_on", LocalDate.class)),
                    row.getLong("version"),
                    row.getString("rated_by"),
                    Utc.instant(row.getObject("rated_at", LocalDateTime.class))))
        .optional()
        .orElse(Rated.NEVER);
  }

  void rate(
      ClientId client,
      Reliance reliance,
      String reasons,
      LocalDate reviewOn,
      String by,
      Instant at) {
    jdbc.sql(
            """
            insert into reliability_rating
              (client_id, version, reliance, reasons, review_on, rated_by, rated_at)
            values (:client, 1, :reliance, :reasons, :review, :by, :at)
            on duplicate key update version = version + 1, reliance = :reliance,
              reasons = :reasons, review_on = :review, rated_by = :by, rated_at = :at
            """)
        .param("client", client.value())
        .param("reliance", reliance.name())
        .param("reasons", reasons)
        .param("review", Date.valueOf(reviewOn))
        .param("by", by)
        .param("at", Utc.column(at))
        .update();
  }

  /** The latest first. */
  List<Fact> facts(ClientId client) {
    return jdbc.sql(
            """
            select * from reliability_fact where client_id = :client order by noted_on desc, id desc
            """)
        .param("client", client.value())
        .query(
            (row, number) ->
                new Fact(
                    new FactId(row.getLong("id")),
                    row.getString("words"),
                    row.getInt("points"),
                    row.getObject("noted_on", LocalDate.class),
                    row.getString("noted_by")))
        .list();
  }

  FactId insert(ClientId client, String words, int points, LocalDate on, String by) {
    return jdbc.sql(
            """
            insert into reliability_fact (client_id, words, points, noted_on, noted_by)
            values (:client, :words, :points, :on, :by) returning id
            """)
        .param("client", client.value())
        .param("words", words)
        .param("points", points)
        .param("on", Date.valueOf(on))
        .param("by", by)
        .query((row, number) -> new FactId(row.getLong("id")))
        .single();
  }

  Optional<ClientId> client(FactId id) {
    return jdbc.sql("select client_id from reliability_fact where id = :id")
        .param("id", id.value())
        .query((row, number) -> new ClientId(row.getLong("client_id")))
        .optional();
  }

  void delete(FactId id) {
    jdbc.sql("delete from reliability_fact where id = :id").param("id", id.value()).update();
  }
}
