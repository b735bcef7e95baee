package io.clientele.people;

import io.clientele.company.CompanyZone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the organisation as the access rules need it, always as it is now. */
@Repository
@Transactional(readOnly = true)
class Organisation {

  /** How many substitutes of substitutes are followed. */
  static final int LONGEST_CHAIN = 5;

  private final JdbcClient jdbc;
  private final CompanyZone zone;
  private final Clock clock;

  Organisation(JdbcClient jdbc, CompanyZone zone, Clock clock) {
    this.jdbc = jdbc;
    this.zone = zone;
    this.clock = clock;
  }

  /** Empty when there is no such employee or the account is disabled. */
  Optional<Viewer> viewer(EmployeeId employee) {
    return facts(employee.value())
        .filter(Facts::enabled)
        .map(self -> new Viewer(self.person(), absentFor(self)));
  }

  private List<Person> absentFor(Facts self) {
    if (!self.standsIn()) {
      return List.of();
    }
    var today = zone.today();
    var found = new LinkedHashMap<Long, Facts>();
    var substitutes = Set.of(self.id());
    for (var step = 0; step < LONGEST_CHAIN && !substitutes.isEmpty(); step++) {
      var absent = absentOn(today, substitutes);
      absent.remove(self.id());
      absent.removeAll(found.keySet());
      absent.stream().flatMap(id -> facts(id).stream()).forEach(one -> found.put(one.id(), one));
      substitutes = absent;
    }
    return found.values().stream().map(Facts::person).toList();
  }

  private Set<Long> absentOn(LocalDate day, Set<Long> substitutes) {
    return new TreeSet<>(
        jdbc.sql(
                """
                select absent_id from people_absence
                where substitute_id in (:substitutes) and state = 'APPOINTED'
                  and from_day <= :day and back_on > :day
                """)
            .param("substitutes", substitutes)
            .param("day", day)
            .query(Long.class)
            .list());
  }

  /** Each act of each viewer asks it, so what only some need is asked apart. */
  private Optional<Facts> facts(long employee) {
    var now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return jdbc.sql(FACTS)
        .param(now.plusDays(1))
        .param(now.minusDays(1))
        .param(employee)
        .query((row, number) -> facts(employee, row))
        .optional()
        .map(this::withDepartments);
  }

  /**
   * Asked with the days around today and the employee. An absence may have begun or ended by a day
   * in the company's time zone, which is asked only when there is one.
   */
  private static final String FACTS =
      """
      select e.name, e.department_id, d.members_read, e.disabled_at is null as enabled,
        (select group_concat(r.role) from people_employee_role r where r.employee_id = e.id)
          as roles,
        exists (select 1 from people_absence a
          where a.substitute_id = e.id and a.state = 'APPOINTED'
            and a.from_day <= ? and a.back_on > ?) as stands_in
      from people_employee e join people_department d on d.id = e.department_id
      where e.id = ?
      """;

  private Facts facts(long employee, ResultSet row) throws SQLException {
    var roles = EnumSet.noneOf(Role.class);
    var named = row.getString("roles");
    if (named != null) {
      for (var role : named.split(",")) {
        roles.add(Role.valueOf(role));
      }
    }
    var person =
        new Person(
            new EmployeeId(employee),
            row.getString("name"),
            Set.copyOf(roles),
            new DepartmentId(row.getLong("department_id")),
            Set.of(),
            row.getBoolean("members_read"));
    return new Facts(person, row.getBoolean("enabled"), row.getBoolean("stands_in"));
  }

  private Facts withDepartments(Facts facts) {
    return facts.person().roles().contains(Role.DEPARTMENT_HEAD)
        ? facts.leading(below(facts.person().department()))
        : facts;
  }

  private Set<DepartmentId> below(DepartmentId top) {
    return jdbc.sql(
            """
            with recursive below as (
              select id from people_department where id = :top
              union
              select d.id from people_department d join below on d.parent_id = below.id)
            select id from below
            """)
        .param("top", top.value())
        .query((row, number) -> new DepartmentId(row.getLong("id")))
        .set();
  }

  /**
   * @param standsIn whether somebody may be absent whom they stand in for
   */
  private record Facts(Person person, boolean enabled, boolean standsIn) {

    long id() {
      return person.id().value();
    }

    Facts leading(Set<DepartmentId> departments) {
      return new Facts(person.leading(departments), enabled, standsIn);
    }
  }
}
