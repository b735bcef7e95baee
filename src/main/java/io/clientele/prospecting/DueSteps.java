package io.clientele.prospecting;

import io.clientele.clients.ClientId;
import io.clientele.company.CompanyZone;
import io.clientele.people.Viewers;
import java.sql.Date;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps that the viewer is to take with their own clients, and those of whom they stand in for.
 */
@Service
@Transactional(readOnly = true)
public class DueSteps {

  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final CompanyZone zone;

  DueSteps(JdbcClient jdbc, Viewers viewers, CompanyZone zone) {
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.zone = zone;
  }

  /**
   * The longest overdue first.
   *
   * @param days how many days from today on, at most a week or two
   */
  public List<DueStep> within(int days, int atMost) {
    var today = zone.today();
    var owners = viewers.current().persons().map(person -> person.id().value()).toList();
    return jdbc.sql(
            """
            select step.*, client.name from prospecting_step step
            join clients_client client on client.id = step.client_id
            join people_scope scope on scope.id = client.scope_id
            where step.done_on is null and step.due_on <= :until
              and client.archived_at is null and scope.owner_id in (:owners)
            order by step.due_on, step.id limit :most
            """)
        .param("until", Date.valueOf(today.plusDays(days)))
        .param("owners", owners)
        .param("most", atMost)
        .query(
            (row, number) ->
                new DueStep(
                    new ClientId(row.getLong("client_id")),
                    row.getString("name"),
                    PlanTable.step(row, today)))
        .list();
  }
}
