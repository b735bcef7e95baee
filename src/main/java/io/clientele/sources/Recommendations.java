package io.clientele.sources;

import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.FilterAddress;
import io.clientele.company.CompanyZone;
import io.clientele.kit.Utc;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who recommended whom, counted among the clients that the viewer reads (duty B6). */
@Service
@Transactional(readOnly = true)
public class Recommendations {

  private static final String TOP =
      """
      select r.id, if(%2$s, r.name, '') as name,
        sum(c.created_at >= :from and c.created_at < :until) as recommended,
        sum(coalesce(c.won_at >= :from and c.won_at < :until, 0)) as won
      from profiles_profile f
      join clients_client c on c.id = f.client_id
      join people_scope s on s.id = c.scope_id
      join clients_client r on r.id = f.recommended_by
      join people_scope t on t.id = r.scope_id
      where f.recommended_by is not null and c.archived_at is null and %1$s
      group by r.id
      having recommended > 0 or won > 0
      order by won desc, recommended desc, r.id limit :most
      """;

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final ClientList list;
  private final CompanyZone zone;

  Recommendations(JdbcClient jdbc, Scopes scopes, ClientList list, CompanyZone zone) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.list = list;
    this.zone = zone;
  }

  /** How many clients recommendations won, and their list. */
  public record Won(long clients, String path) {}

  public Won won(Period period) {
    var filter = ClientFilter.ALL.withField("recommended", "yes").withField("won", period.won());
    return new Won(list.size(filter), FilterAddress.path(filter));
  }

  /** Those who won us most first. */
  public List<RecommenderRow> top(Period period, int most) {
    var read = scopes.filter(Right.READ);
    var see = scopes.filter(Right.SEE_HEAD);
    var first = LocalDate.of(period.isAll() ? 1000 : period.year(), 1, 1);
    var next = period.isAll() ? LocalDate.of(9999, 1, 1) : first.plusYears(1);
    return jdbc.sql(TOP.formatted(read.condition("s"), see.condition("t", "see")))
        .params(read.parameters())
        .params(see.parameters("see"))
        .param("from", start(first))
        .param("until", start(next))
        .param("most", most)
        .query(
            (row, number) ->
                new RecommenderRow(
                    new ClientId(row.getLong("id")),
                    row.getString("name"),
                    period,
                    row.getLong("recommended"),
                    row.getLong("won")))
        .list();
  }

  private LocalDateTime start(LocalDate day) {
    return Utc.column(day.atStartOfDay(zone.zone()).toInstant());
  }
}
