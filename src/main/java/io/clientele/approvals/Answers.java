package io.clientele.approvals;

import io.clientele.kit.Texts;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.routes.Routes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long those who were asked took to answer, in the last year and about what the viewer reads.
 * What is counted and what is listed go through the same filter.
 */
@Service
@Transactional(readOnly = true)
public class Answers {

  static final Duration LOOKED_BACK = Duration.ofDays(365);

  private static final String ANSWERED =
      """
      with answered as (
        select r.id, r.kind, r.title, p.decider_id, p.decided_by, p.decided_at,
          json_value(r.stages, concat('$[', p.stage, '].name')) as stage,
          timestampdiff(second, p.opened_at, p.decided_at) / 3600 as hours
        from approvals_seat p
        join approvals_round r on r.id = p.round_id
        join people_scope s on s.id = r.scope_id
        where p.decided_at >= :since and p.decider_id is not null and %s)
      """;

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final Routes routes;
  private final Clock clock;

  Answers(JdbcClient jdbc, Scopes scopes, Routes routes, Clock clock) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.routes = routes;
    this.clock = clock;
  }

  /** The slowest stage first. */
  public List<LeadTime> byStage() {
    return asked(
            """
            select distinct kind, stage, count(*) over (partition by kind, stage) as answers,
              median(hours) over (partition by kind, stage) as took
            from answered order by took desc, kind, stage
            """,
            Map.of())
        .query((row, number) -> ofStage(row))
        .list();
  }

  private LeadTime ofStage(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    var stage = row.getString("stage");
    return new LeadTime(
        Texts.text("approvals.times.stage-of", stage, Texts.text(routes.kind(kind).textKey())),
        AnswerFilter.at(kind, stage),
        row.getLong("answers"),
        row.getDouble("took"));
  }

  /** The slowest person first. */
  public List<LeadTime> byPerson() {
    return asked(
            """
            select distinct e.id, e.name, count(*) over (partition by e.id) as answers,
              median(hours) over (partition by e.id) as took
            from answered join people_employee e on e.id = answered.decider_id
            order by took desc, e.name, e.id
            """,
            Map.of())
        .query(
            (row, number) ->
                new LeadTime(
                    row.getString("name"),
                    AnswerFilter.by(new EmployeeId(row.getLong("id"))),
                    row.getLong("answers"),
                    row.getDouble("took")))
        .list();
  }

  /** The slowest answer first. */
  public List<AnswerRow> rows(AnswerFilter filter, Pageable page) {
    var person = filter.person();
    return asked(
            """
            select * from answered
            where (:kind = '' or kind = :kind) and (:stage = '' or stage = :stage)
              and (:person = 0 or decider_id = :person)
            order by hours desc, id desc limit :limit offset :offset
            """,
            Map.of(
                "kind", filter.kind(),
                "stage", filter.stage(),
                "person", person == null ? 0 : person.value(),
                "limit", page.getPageSize(),
                "offset", page.getOffset()))
        .query((row, number) -> answer(row))
        .list();
  }

  private AnswerRow answer(ResultSet row) throws SQLException {
    return new AnswerRow(
        new RoundId(row.getLong("id")),
        routes.kind(row.getString("kind")).textKey(),
        row.getString("title"),
        row.getString("stage"),
        row.getString("decided_by"),
        Utc.instant(row.getObject("decided_at", LocalDateTime.class)),
        row.getDouble("hours"));
  }

  private JdbcClient.StatementSpec asked(String query, Map<String, ?> parameters) {
    var visible = scopes.filter(Right.READ);
    var all = new HashMap<String, Object>(visible.parameters());
    all.putAll(parameters);
    all.put("since", Utc.column(clock.instant().minus(LOOKED_BACK)));
    return jdbc.sql(ANSWERED.formatted(visible.condition("s")) + query).params(all);
  }
}
