package io.clientele.clients;

import io.clientele.company.CompanyZone;
import io.clientele.kit.NotFound;
import io.clientele.people.EmployeeId;
import io.clientele.people.Leavers;
import io.clientele.people.Viewers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which of a leaver's clients fit a condition, for whoever hands them over. Who does so needs not
 * see the clients: they learn how many go where, and no name.
 */
@Service
@Transactional(readOnly = true)
public class LeaverClients {

  private final JdbcClient jdbc;
  private final Leavers leavers;
  private final ListFields fields;
  private final Viewers viewers;
  private final CompanyZone zone;

  LeaverClients(
      JdbcClient jdbc, Leavers leavers, ListFields fields, Viewers viewers, CompanyZone zone) {
    this.jdbc = jdbc;
    this.leavers = leavers;
    this.fields = fields;
    this.viewers = viewers;
    this.zone = zone;
  }

  /**
   * The numbers of those that fit, of the archived ones, too.
   *
   * @param which without words: a search in cards that one does not see would tell what they say
   * @throws NotFound when the viewer does not hand over what this person owns
   */
  public Set<Long> fitting(EmployeeId owner, ClientFilter which) {
    leavers.leaver(owner);
    if (!which.words().isBlank()) {
      throw new IllegalArgumentException("words find among visible cards only");
    }
    var conditions =
        new FilterConditions(
            which,
            zone.today().atStartOfDay(zone.zone()),
            fields.conditions(which, viewers.current()));
    var checks = new ArrayList<>(conditions.checks());
    checks.remove(FilterConditions.IN_USE);
    conditions.narrowings().forEach(narrowing -> checks.add(narrowing.check()));
    checks.add("s.owner_id = :leaver");
    return new HashSet<>(
        jdbc.sql(
                "select c.id from clients_client c join people_scope s on s.id = c.scope_id where "
                    + String.join(" and ", checks))
            .params(conditions.parameters())
            .param("leaver", owner.value())
            .query(Long.class)
            .list());
  }
}
