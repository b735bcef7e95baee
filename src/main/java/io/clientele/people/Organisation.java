package io.clientele.people;

import static java.util.stream.Collectors.toSet;

import io.clientele.company.CompanyZone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  Organisation(JdbcClient jdbc, CompanyZone zone) {
    this.jdbc = jdbc;
    this.zone = zone;
  }

  /** Empty when there is no such employee or the account is disabled. */
  Optional<Viewer> viewer(EmployeeId employee) {
    var tree = tree();
    return person(employee, tree, true).map(self -> new Viewer(self, absentFor(employee, tree)));
  }

  private List<Person> absentFor(EmployeeId substitute, Map<Long, Department> tree) {
    var today = zone.today();
    var found = new LinkedHashSet<Long>();
    var asked = new HashSet<Long>();
    var substitutes = Set.of(substitute.value());
    for (var step = 0; step < LONGEST_CHAIN && !substitutes.isEmpty(); step++) {
      asked.addAll(substitutes);
      var absent =
          jdbc.sql(
                  """
                  select absent_id from people_absence
                  where substitute_id in (:substitutes) and state = 'APPOINTED'
                    and from_day <= :today and back_on > :today
                  order by absent_id
                  """)
              .param("substitutes", substitutes)
              .param("today", today)
              .query(Long.class)
              .list();
      found.addAll(absent);
      substitutes = absent.stream().filter(id -> !asked.contains(id)).collect(toSet());
    }
    found.remove(substitute.value());
    var persons = new ArrayList<Person>();
    for (var id : found) {
      person(new EmployeeId(id), tree, false).ifPresent(persons::add);
    }
    return persons;
  }

  private Optional<Person> person(
      EmployeeId employee, Map<Long, Department> tree, boolean onlyEnabled) {
    var roles =
        jdbc.sql("select role from people_employee_role where employee_id = :id")
            .param("id", employee.value())
            .query((row, number) -> Role.valueOf(row.getString(1)))
            .set();
    return jdbc.sql(
            """
            select name, department_id from people_employee
            where id = :id and (disabled_at is null or not :onlyEnabled)
            """)
        .param("id", employee.value())
        .param("onlyEnabled", onlyEnabled)
        .query(
            (row, number) -> {
              var department = row.getLong("department_id");
              return new Person(
                  employee,
                  row.getString("name"),
                  Set.copyOf(roles),
                  new DepartmentId(department),
                  below(department, tree),
                  Objects.requireNonNull(tree.get(department)).membersRead());
            })
        .optional();
  }

  private record Department(long id, @Nullable Long parent, boolean membersRead) {}

  private Map<Long, Department> tree() {
    var tree = new HashMap<Long, Department>();
    jdbc.sql("select id, parent_id, members_read from people_department")
        .query(
            (row, number) ->
                new Department(
                    row.getLong("id"),
                    row.getObject("parent_id", Long.class),
                    row.getBoolean("members_read")))
        .list()
        .forEach(department -> tree.put(department.id(), department));
    return tree;
  }

  private static Set<DepartmentId> below(long top, Map<Long, Department> tree) {
    var below = new HashSet<Long>(Set.of(top));
    var grown = true;
    while (grown) {
      grown = false;
      for (var department : tree.values()) {
        if (department.parent() != null && below.contains(department.parent())) {
          grown |= below.add(department.id());
        }
      }
    }
    return below.stream().map(DepartmentId::new).collect(toSet());
  }
}
