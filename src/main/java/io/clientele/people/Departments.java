package io.clientele.people;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of departments. */
@Service
@Transactional
public class Departments {

  private final DepartmentRepository departments;
  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  Departments(
      DepartmentRepository departments,
      JdbcClient jdbc,
      Viewers viewers,
      Journal journal,
      Clock clock) {
    this.departments = departments;
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  /** All, by name; everybody in the house may know them. */
  @Transactional(readOnly = true)
  public List<DepartmentRow> rows(boolean withArchived) {
    return jdbc.sql(
            """
            select d.*, (select count(*) from people_employee e
                where e.department_id = d.id and e.disabled_at is null) as people
            from people_department d
            where :withArchived or d.archived_at is null
            order by d.name, d.id
            """)
        .param("withArchived", withArchived)
        .query(
            (row, number) -> {
              var parent = row.getObject("parent_id", Long.class);
              return new DepartmentRow(
                  new DepartmentId(row.getLong("id")),
                  row.getLong("version"),
                  row.getString("name"),
                  parent == null ? null : new DepartmentId(parent),
                  row.getBoolean("members_read"),
                  row.getObject("archived_at") != null,
                  row.getInt("people"));
            })
        .list();
  }

  public DepartmentId create(DepartmentDetails details) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    if (details.parent() != null) {
      department(details.parent());
    }
    var department = departments.saveAndFlush(new Department(details));
    record(actor, "department.create", department, Changes.between(null, entry(department)));
    return department.id();
  }

  /**
   * @param version as it was read
   * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
   */
  public void revise(DepartmentId id, long version, DepartmentDetails details) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var department = department(id);
    if (department.version() != version) {
      throw new OptimisticLockingFailureException("department " + id.value());
    }
    departments.lockAll();
    requireNoCircle(id, details.parent());
    var before = entry(department);
    department.revise(details);
    departments.saveAndFlush(department);
    record(actor, "department.change", department, Changes.between(before, entry(department)));
  }

  /**
   * Closes a department.
   *
   * @throws Refusal while somebody works there or an open department stands below it
   */
  public void archive(DepartmentId id) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var department = department(id);
    var rows = rows(false);
    if (rows.stream().anyMatch(row -> row.id().equals(id) && row.people() > 0)) {
      throw Refusal.because("people.department.has-people");
    }
    if (rows.stream().anyMatch(row -> id.equals(row.parent()))) {
      throw Refusal.because("people.department.has-departments");
    }
    department.archive(clock.instant());
    departments.saveAndFlush(department);
    record(actor, "department.archive", department, List.of());
  }

  public void restore(DepartmentId id) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var department = department(id);
    department.restore();
    departments.saveAndFlush(department);
    record(actor, "department.restore", department, List.of());
  }

  /** The departments whose members' reading the viewer decides: those of a head and below. */
  @Transactional(readOnly = true)
  public List<DepartmentRow> led() {
    var viewer = viewers.current();
    return rows(false).stream().filter(row -> leader(viewer, row.id()).isPresent()).toList();
  }

  /** The head lets the account managers of a department read each other's cards, or no longer. */
  public void letMembersRead(DepartmentId id, boolean each) {
    var actor = leader(viewers.current(), id).orElseThrow(NotFound::new);
    var department = department(id);
    var before = department.membersRead();
    department.letMembersRead(each);
    departments.saveAndFlush(department);
    if (before != each) {
      record(
          actor,
          "department.members-read",
          department,
          List.of(new Change("membersRead", String.valueOf(before), String.valueOf(each))));
    }
  }

  private static Optional<Actor> leader(Viewer viewer, DepartmentId id) {
    return viewer
        .persons()
        .filter(person -> person.roles().contains(Role.DEPARTMENT_HEAD))
        .filter(person -> person.departmentsBelow().contains(id))
        .findFirst()
        .map(viewer::actingFor);
  }

  private void requireNoCircle(DepartmentId id, @Nullable DepartmentId parent) {
    var seen = new HashSet<DepartmentId>();
    for (var above = parent; above != null && seen.add(above); ) {
      if (above.equals(id)) {
        throw Refusal.because("people.department.circle");
      }
      above = department(above).details().parent();
    }
  }

  private record Entry(String name, @Nullable String parent) {}

  private Entry entry(Department department) {
    var parent = department.details().parent();
    return new Entry(
        department.details().name(), parent == null ? null : department(parent).details().name());
  }

  private void record(Actor actor, String action, Department department, List<Change> changes) {
    journal.record(
        actor,
        action,
        new Subject("department", department.id().value(), department.details().name()),
        changes,
        null);
  }

  private Department department(DepartmentId id) {
    return departments.findById(id.value()).orElseThrow(NotFound::new);
  }
}
