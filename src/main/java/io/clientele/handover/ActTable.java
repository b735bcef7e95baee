package io.clientele.handover;

import io.clientele.handover.HandoverPreview.Part;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.people.Leaver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hand-overs that were done, and what went to whom. Names are read with the reader's rights. */
@Repository
class ActTable {

  private static final String ACTS =
      """
      select a.*, (select count(*) from handover_item i where i.act_id = a.id) as things
      from handover_act a
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Clock clock;

  ActTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  /** One thing that went to a successor. */
  record Item(String kind, long thing, String to) {}

  /** How many of a kind went to a successor. */
  record Total(String kind, String to, int things) {}

  HandoverId insert(Leaver leaver, String why, boolean disabled) {
    return jdbc.sql(
            """
            insert into handover_act (leaver_id, done_by, at, why, disabled)
            values (:leaver, :by, :at, :why, :disabled) returning id
            """)
        .param("leaver", leaver.id().value())
        .param("by", leaver.by().inWords())
        .param("at", Utc.column(clock.instant()))
        .param("why", why)
        .param("disabled", disabled)
        .query((row, number) -> new HandoverId(row.getLong("id")))
        .single();
  }

  void insert(HandoverId act, Part part) {
    batches.batchUpdate(
        "insert into handover_item (act_id, kind, thing_id, successor_id) values (?, ?, ?, ?)",
        part.things().stream()
            .map(thing -> new Object[] {act.value(), part.kind(), thing, part.to().id().value()})
            .toList());
  }

  List<HandoverRow> of(EmployeeId leaver) {
    return jdbc.sql(ACTS + "where a.leaver_id = :leaver order by a.id desc")
        .param("leaver", leaver.value())
        .query((row, number) -> act(row))
        .list();
  }

  HandoverRow get(HandoverId id) {
    return jdbc.sql(ACTS + "where a.id = :id")
        .param("id", id.value())
        .query((row, number) -> act(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  List<Total> totals(HandoverId act) {
    return jdbc.sql(
            """
            select i.kind, e.name, count(*) as things from handover_item i
            join people_employee e on e.id = i.successor_id
            where i.act_id = :act group by i.kind, e.id, e.name order by i.kind, e.name
            """)
        .param("act", act.value())
        .query(
            (row, number) ->
                new Total(row.getString("kind"), row.getString("name"), row.getInt("things")))
        .list();
  }

  List<Item> items(HandoverId act, Pageable page) {
    return jdbc.sql(
            """
            select i.kind, i.thing_id, e.name from handover_item i
            join people_employee e on e.id = i.successor_id
            where i.act_id = :act order by i.kind, e.name, i.successor_id, i.thing_id
            limit :limit offset :offset
            """)
        .param("act", act.value())
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query(
            (row, number) ->
                new Item(row.getString("kind"), row.getLong("thing_id"), row.getString("name")))
        .list();
  }

  private static HandoverRow act(ResultSet row) throws SQLException {
    return new HandoverRow(
        new HandoverId(row.getLong("id")),
        new EmployeeId(row.getLong("leaver_id")),
        row.getString("done_by"),
        Utc.instant(row.getObject("at", LocalDateTime.class)),
        row.getString("why"),
        row.getBoolean("disabled"),
        row.getInt("things"));
  }
}
