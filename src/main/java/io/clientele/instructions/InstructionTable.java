package io.clientele.instructions;

import io.clientele.instructions.InstructionFilter.Show;
import io.clientele.kit.Like;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers as their readers find them: one query decides for lists and for single ones. */
@Repository
class InstructionTable {

  /**
   * Who signed a former version goes on reading the paper, but nothing newer than they may read:
   * {@code v} is the newest for these eyes.
   */
  private static final String ROWS =
      Concerned.WITHIN
          + """
          select r.* from (
            select p.id, p.kind, p.outcome, coalesce(v.title, d.title) as title, v.number, v.due_on,
              v.published_at, a.name as author_name, t.at as done_at,
              p.author_id in (:persons) as written,
              p.author_id in (:persons) and d.id is not null as drafted,
              p.outcome is null and coalesce(v.id = p.newest_id, false) and exists (
                select 1 from people_employee e where e.id = :self and
          """
          + Concerned.WAITING
          + ") as waiting, "
          + Concerned.OVERSEEN
          + """
             as overseen
            from instructions_paper p
            join people_employee a on a.id = p.author_id
            left join instructions_version v on v.id = (
              select max(v.id) from instructions_version v
              where v.paper_id = p.id and v.published_at is not null and (v.id = p.newest_id
                or exists (select 1 from instructions_signature f
                  where f.version_id = v.id and f.employee_id in (:persons))) and
          """
          + Concerned.READ
          + """
            )
            left join instructions_version d on d.paper_id = p.id and d.published_at is null
            left join instructions_signature t on t.version_id = v.id and t.employee_id = :self
            where p.author_id in (:persons) or v.id is not null) r where
          """;

  private final JdbcClient jdbc;

  InstructionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What waits first, the earliest day first; then drafts, then the newest. */
  List<InstructionRow> rows(
      Sight sight, InstructionFilter filter, LocalDate today, long offset, int limit) {
    return sight
        .into(
            jdbc.sql(
                ROWS
                    + """
                    concat_ws(' ', r.title, r.author_name) like :like
                      and (not :onlyWaiting or r.waiting) and (not :onlyWritten or r.written)
                    order by r.waiting desc, case when r.waiting then r.due_on end,
                      r.number is not null, r.published_at desc, r.id desc
                    limit :limit offset :offset
                    """))
        .param("like", Like.containing(filter.words()))
        .param("onlyWaiting", filter.show() == Show.WAITING)
        .param("onlyWritten", filter.show() == Show.WRITTEN)
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> row(row, today))
        .list();
  }

  Optional<InstructionRow> find(Sight sight, InstructionId id, LocalDate today) {
    return sight
        .into(jdbc.sql(ROWS + " r.id = :id"))
        .param("id", id.value())
        .query((row, number) -> row(row, today))
        .optional();
  }

  boolean exists(InstructionId id) {
    return jdbc.sql("select exists (select 1 from instructions_paper where id = :id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  /** Of the newest version of each; nobody must any more what has ended. */
  Map<InstructionId, Tally> tallies(Collection<InstructionId> papers) {
    var found = new HashMap<InstructionId, Tally>();
    if (!papers.isEmpty()) {
      jdbc.sql(
              Concerned.WITHIN
                  + """
                  select p.id,
                    (select count(*) from instructions_signature t where t.version_id = v.id) as done,
                    case when p.outcome is null then (
                      select count(*) from people_employee e where
                  """
                  + Concerned.WAITING
                  + """
                    ) else 0 end as waiting
                  from instructions_paper p join instructions_version v on v.id = p.newest_id
                  where p.id in (:papers)
                  """)
          .param("papers", papers.stream().map(InstructionId::value).toList())
          .query(
              row -> {
                found.put(
                    new InstructionId(row.getLong("id")),
                    new Tally(row.getLong("done"), row.getLong("waiting")));
              });
    }
    return found;
  }

  private static InstructionRow row(ResultSet row, LocalDate today) throws SQLException {
    var due = row.getObject("due_on", LocalDate.class);
    var waiting = row.getBoolean("waiting");
    var outcome = row.getString("outcome");
    return new InstructionRow(
        new InstructionId(row.getLong("id")),
        InstructionKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getInt("number"),
        due,
        Utc.instantOrNull(row.getObject("published_at", LocalDateTime.class)),
        row.getString("author_name"),
        row.getBoolean("written"),
        row.getBoolean("drafted"),
        waiting,
        waiting && due != null && due.isBefore(today),
        Utc.instantOrNull(row.getObject("done_at", LocalDateTime.class)),
        row.getBoolean("overseen"),
        outcome == null ? null : Outcome.valueOf(outcome),
        null);
  }
}
