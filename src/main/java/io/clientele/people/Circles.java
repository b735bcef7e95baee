package io.clientele.people;

import io.clientele.company.CompanyZone;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whole groups of employees at once, for what concerns more than one. Disabled ones are left out.
 */
@Service
@Transactional(readOnly = true)
public class Circles {

  private final JdbcClient jdbc;
  private final CompanyZone zone;

  Circles(JdbcClient jdbc, CompanyZone zone) {
    this.jdbc = jdbc;
    this.zone = zone;
  }

  public Set<EmployeeId> holding(Collection<Role> anyOf) {
    return ids(
        jdbc.sql(
                """
                select distinct e.id from people_employee e
                join people_employee_role r on r.employee_id = e.id
                where r.role in (:roles) and e.disabled_at is null
                """)
            .param("roles", anyOf.isEmpty() ? "-" : anyOf.stream().map(Role::name).toList()));
  }

  /** Those who work there, its head among them; not those of the departments below. */
  public Set<EmployeeId> members(Collection<DepartmentId> departments) {
    return ids(
        jdbc.sql(
                """
                select id from people_employee
                where department_id in (:departments) and disabled_at is null
                """)
            .param("departments", orNobody(departments.stream().map(DepartmentId::value))));
  }

  /** Those of them who may sign in. */
  public Set<EmployeeId> present(Collection<EmployeeId> employees) {
    return ids(
        jdbc.sql("select id from people_employee where id in (:ids) and disabled_at is null")
            .param("ids", orNobody(employees.stream().map(EmployeeId::value))));
  }

  /** Who stands in today, and for whom of these; those who stand in for a stand-in too. */
  public Map<EmployeeId, EmployeeId> standIns(Collection<EmployeeId> employees) {
    var found = new LinkedHashMap<EmployeeId, EmployeeId>();
    for (var absent : employees) {
      var asked = new HashSet<EmployeeId>();
      var away = Set.of(absent);
      for (var step = 0; step < Organisation.LONGEST_CHAIN && !away.isEmpty(); step++) {
        asked.addAll(away);
        away =
            substitutes(away).stream()
                .filter(one -> !asked.contains(one))
                .collect(Collectors.toSet());
        away.forEach(substitute -> found.putIfAbsent(substitute, absent));
      }
    }
    found.keySet().retainAll(present(found.keySet()));
    return found;
  }

  private Set<EmployeeId> substitutes(Set<EmployeeId> absent) {
    return ids(
        jdbc.sql(
                """
                select distinct substitute_id from people_absence
                where absent_id in (:absent) and state = 'APPOINTED'
                  and from_day <= :today and back_on > :today
                """)
            .param("absent", absent.stream().map(EmployeeId::value).toList())
            .param("today", zone.today()));
  }

  private static Set<EmployeeId> ids(JdbcClient.StatementSpec query) {
    return Set.copyOf(query.query((row, number) -> new EmployeeId(row.getLong(1))).list());
  }

  private static List<Long> orNobody(Stream<Long> ids) {
    return Stream.concat(ids, Stream.of(-1L)).toList();
  }
}
