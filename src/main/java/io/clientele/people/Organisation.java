package io.clientele.people;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.clientele.company.CompanyZone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    if (self.standsIn().isEmpty()) {
      return List.of();
    }
    var today = zone.today();
    var found = new LinkedHashMap<Long, Facts>();
    var substitutes = List.of(self);
    for (var step = 0; step < LONGEST_CHAIN && !substitutes.isEmpty(); step++) {
      var absent = new TreeSet<Long>();
      substitutes.forEach(substitute -> absent.addAll(substitute.absentOn(today)));
      absent.remove(self.person().id().value());
      absent.removeAll(found.keySet());
      substitutes = absent.stream().flatMap(id -> facts(id).stream()).toList();
      substitutes.forEach(facts -> found.put(facts.person().id().value(), facts));
    }
    return found.values().stream().map(Facts::person).toList();
  }

  /** All that the rules need of one employee, read at once: each act of each viewer asks it. */
  private Optional<Facts> facts(long employee) {
    var tree = new HashMap<Long, Department>();
    var roles = EnumSet.noneOf(Role.class);
    var standsIn = new ArrayList<StandsIn>();
    var found = new ArrayList<Row>();
    var now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    jdbc.sql(FACTS)
        .param("id", employee)
        .param("tomorrow", now.plusDays(1))
        .param("yesterday", now.minusDays(1))
        .query(
            line -> {
              var row = Row.of(line);
              switch (row.kind()) {
                case "DEPARTMENT" -> tree.put(row.id(), new Department(row.other(), row.marked()));
                case "ROLE" -> roles.add(Role.valueOf(requireNonNull(row.words())));
                case "ABSENCE" -> standsIn.add(StandsIn.of(row));
                default -> found.add(row);
              }
            });
    return found.stream()
        .findFirst()
        .map(self -> new Facts(self.person(roles, tree), !self.marked(), standsIn));
  }

  /**
   * An absence may have begun or ended by a day in the company's time zone, which is asked only
   * when there is one.
   */
  private static final String FACTS =
      """
      select 'DEPARTMENT' as kind, id, parent_id as other, members_read as marked, null as words,
        null as since, null as until
      from people_department
      union all
      select 'EMPLOYEE', id, department_id, disabled_at is not null, name, null, null
      from people_employee where id = :id
      union all
      select 'ROLE', null, null, false, role, null, null
      from people_employee_role where employee_id = :id
      union all
      select 'ABSENCE', absent_id, null, false, null, from_day, back_on
      from people_absence
      where substitute_id = :id and state = 'APPOINTED'
        and from_day <= :tomorrow and back_on > :yesterday
      """;

  private record Row(
      String kind,
      long id,
      @Nullable Long other,
      boolean marked,
      @Nullable String words,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {

    static Row of(ResultSet line) throws SQLException {
      return new Row(
          line.getString("kind"),
          line.getLong("id"),
          line.getObject("other", Long.class),
          line.getBoolean("marked"),
          line.getString("words"),
          line.getObject("since", LocalDate.class),
          line.getObject("until", LocalDate.class));
    }

    Person person(Set<Role> roles, Map<Long, Department> tree) {
      var department = requireNonNull(other);
      return new Person(
          new EmployeeId(id),
          requireNonNull(words),
          Set.copyOf(roles),
          new DepartmentId(department),
          below(department, tree),
          requireNonNull(tree.get(department)).membersRead());
    }
  }

  private record Department(@Nullable Long parent, boolean membersRead) {}

  private record StandsIn(long absent, LocalDate from, LocalDate backOn) {

    static StandsIn of(Row row) {
      return new StandsIn(row.id(), requireNonNull(row.since()), requireNonNull(row.until()));
    }

    boolean on(LocalDate day) {
      return !from.isAfter(day) && backOn.isAfter(day);
    }
  }

  private record Facts(Person person, boolean enabled, List<StandsIn> standsIn) {

    List<Long> absentOn(LocalDate day) {
      return standsIn.stream().filter(one -> one.on(day)).map(StandsIn::absent).toList();
    }
  }

  private static Set<DepartmentId> below(long top, Map<Long, Department> tree) {
    var below = new HashSet<Long>(Set.of(top));
    var grown = true;
    while (grown) {
      grown = false;
      for (var department : tree.entrySet()) {
        var parent = department.getValue().parent();
        if (parent != null && below.contains(parent)) {
          grown |= below.add(department.getKey());
        }
      }
    }
    return below.stream().map(DepartmentId::new).collect(toSet());
  }
}
