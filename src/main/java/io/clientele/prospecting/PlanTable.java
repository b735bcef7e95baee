package io.clientele.prospecting;

import io.clientele.clients.ClientId;
import io.clientele.contacts.ContactId;
import io.clientele.kit.Utc;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans and their steps. */
@Repository
class PlanTable {

  private final JdbcClient jdbc;

  PlanTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Planned(PlanDetails details, long version, String by, Instant at) {

    static final Planned NEVER = new Planned(PlanDetails.NONE, 0, "", Instant.EPOCH);
  }

  Planned plan(ClientId client) {
    return jdbc.sql("select * from prospecting_plan where client_id = :client")
        .param("client", client.value())
        .query(
            (row, number) ->
                new Planned(
                    new PlanDetails(row.getString("aim"), decider(row)),
                    row.getLong("version"),
                    row.getString("changed_by"),
                    Utc.instant(row.getObject("changed_at", LocalDateTime.class))))
        .optional()
        .orElse(Planned.NEVER);
  }

  private static @Nullable ContactId decider(ResultSet row) throws SQLException {
    var id = row.getObject("decider_id", Long.class);
    return id == null ? null : new ContactId(id);
  }

  void save(ClientId client, PlanDetails details, String by, Instant at) {
    var decider = details.decider();
    jdbc.sql(
            """
            insert into prospecting_plan (client_id, version, aim, decider_id, changed_by, changed_at)
            values (:client, 1, :aim, :decider, :by, :at)
            on duplicate key update version = version + 1, aim = :aim, decider_id = :decider,
              changed_by = :by, changed_at = :at
            """)
        .param("client", client.value())
        .param("aim", details.aim())
        .param("decider", decider == null ? null : decider.value())
        .param("by", by)
        .param("at", Utc.column(at))
        .update();
  }

  /** Those to be done first, by their days; then those done, the latest first. */
  List<Step> steps(ClientId client, LocalDate today) {
    return jdbc.sql(
            """
            select * from prospecting_step where client_id = :client
            order by done_on is not null, if(done_on is null, due_on, null), done_on desc, id
            """)
        .param("client", client.value())
        .query((row, number) -> step(row, today))
        .list();
  }

  StepId insert(ClientId client, String words, LocalDate due) {
    return jdbc.sql(
            """
            insert into prospecting_step (client_id, words, due_on) values (:client, :words, :due)
            returning id
            """)
        .param("client", client.value())
        .param("words", words)
        .param("due", Date.valueOf(due))
        .query((row, number) -> new StepId(row.getLong("id")))
        .single();
  }

  Optional<ClientId> client(StepId id) {
    return jdbc.sql("select client_id from prospecting_step where id = :id")
        .param("id", id.value())
        .query((row, number) -> new ClientId(row.getLong("client_id")))
        .optional();
  }

  void finish(StepId id, @Nullable LocalDate on) {
    jdbc.sql("update prospecting_step set done_on = :on where id = :id")
        .param("on", on == null ? null : Date.valueOf(on))
        .param("id", id.value())
        .update();
  }

  void delete(StepId id) {
    jdbc.sql("delete from prospecting_step where id = :id").param("id", id.value()).update();
  }

  static Step step(ResultSet row, LocalDate today) throws SQLException {
    var due = row.getObject("due_on", LocalDate.class);
    var done = row.getObject("done_on", LocalDate.class);
    return new Step(
        new StepId(row.getLong("id")),
        row.getString("words"),
        due,
        done,
        done == null && due.isBefore(today));
  }
}
