package io.clientele.sources;

import io.clientele.company.CompanyZone;
import io.clientele.kit.Utc;
import io.clientele.people.DepartmentId;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of each source, counted among the clients that the viewer reads (duty B3). */
@Service
@Transactional(readOnly = true)
public class Sources {

  private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 1, 1);
  private static final int MOST_YEARS = 8;

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final Viewers viewers;
  private final CompanyZone zone;

  Sources(JdbcClient jdbc, Scopes scopes, Viewers viewers, CompanyZone zone) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.viewers = viewers;
    this.zone = zone;
  }

  private static final String ROWS =
      """
      select x.source, sum(x.came) as came, sum(x.prospects) as prospects, sum(x.lost) as lost,
        sum(x.came_and_won) as came_and_won, sum(x.won) as won, sum(x.costs) as costs
      from (
        select y.source, y.is_in as came, y.is_in and y.status = 'PROSPECT' as prospects,
          y.is_in and y.status in ('DORMANT', 'LOST') as lost,
          y.is_in and y.won_at is not null as came_and_won,
          coalesce(y.won_at >= :from and y.won_at < :until, 0) as won, 0 as costs
        from (
          select coalesce(f.source, '') as source, c.status, c.won_at,
            c.created_at >= :from and c.created_at < :until as is_in
          from clients_client c
          join people_scope s on s.id = c.scope_id
          left join profiles_profile f on f.client_id = c.id
          where c.archived_at is null and %s
            and (c.created_at >= :from and c.created_at < :until
              or c.won_at >= :from and c.won_at < :until)
        ) y
        union all
        select k.source, 0, 0, 0, 0, 0, k.amount from sources_cost k
        where k.removed_at is null and k.day >= :firstDay and k.day < :nextDay
          and (:all or k.department_id in (:departments))
      ) x
      group by x.source
      having came > 0 or won > 0 or costs <> 0
      order by won desc, came desc, x.source
      """;

  /** Those who won most first. */
  public List<SourceRow> rows(Period period) {
    var read = scopes.filter(Right.READ);
    var access = new CostAccess(viewers.current());
    var first = period.isAll() ? FIRST : LocalDate.of(period.year(), 1, 1);
    var next = period.isAll() ? LAST : first.plusYears(1);
    return jdbc.sql(ROWS.formatted(read.condition("s")))
        .params(read.parameters())
        .param("from", start(first))
        .param("until", start(next))
        .param("firstDay", Date.valueOf(first))
        .param("nextDay", Date.valueOf(next))
        .param("all", access.reachesAll())
        .param("departments", access.departments().stream().map(DepartmentId::value).toList())
        .query((row, number) -> row(row, period, access.mayCount()))
        .list();
  }

  /** The years of which there may be something to count, this one first. */
  public List<Integer> years() {
    var read = scopes.filter(Right.READ);
    var now = zone.today().getYear();
    var since =
        jdbc.sql(
                """
                select coalesce(min(c.created_at), :now) from clients_client c
                join people_scope s on s.id = c.scope_id where %s
                """
                    .formatted(read.condition("s")))
            .params(read.parameters())
            .param("now", start(zone.today()))
            .query((row, number) -> Utc.instant(row.getObject(1, LocalDateTime.class)))
            .single();
    var first = LocalDate.ofInstant(since, zone.zone()).getYear();
    return IntStream.iterate(now, year -> year >= first, year -> year - 1)
        .limit(MOST_YEARS)
        .boxed()
        .toList();
  }

  private LocalDateTime start(LocalDate day) {
    return Utc.column(day.atStartOfDay(zone.zone()).toInstant());
  }

  private static SourceRow row(ResultSet row, Period period, boolean withCosts)
      throws SQLException {
    return new SourceRow(
        row.getString("source"),
        period,
        row.getLong("came"),
        row.getLong("prospects"),
        row.getLong("lost"),
        row.getLong("came_and_won"),
        row.getLong("won"),
        withCosts ? row.getBigDecimal("costs") : null);
  }
}
