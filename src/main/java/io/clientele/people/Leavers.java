package io.clientele.people;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose things the viewer hands over, and to whom: the administrator and the director everybody's,
 * a head those of the people in the departments below; nobody their own.
 */
@Service
@Transactional(readOnly = true)
public class Leavers {

  private final EmployeeTable table;
  private final Superiors superiors;
  private final Viewers viewers;
  private final JdbcClient jdbc;

  Leavers(EmployeeTable table, Superiors superiors, Viewers viewers, JdbcClient jdbc) {
    this.table = table;
    this.superiors = superiors;
    this.viewers = viewers;
    this.jdbc = jdbc;
  }

  /**
   * @throws NotFound when there is none, or it is not the viewer's to hand over
   */
  public Leaver leaver(EmployeeId id) {
    var person = table.contact(id).orElseThrow(NotFound::new);
    var viewer = viewers.current();
    if (viewer.id().equals(id)) {
      throw new NotFound();
    }
    return by(viewer, id, Role.ADMINISTRATOR)
        .map(actor -> new Leaver(person, viewer.actingFor(actor), true))
        .or(
            () ->
                by(viewer, id, Role.DIRECTOR)
                    .or(() -> head(viewer, id))
                    .map(actor -> new Leaver(person, viewer.actingFor(actor), false)))
        .orElseThrow(NotFound::new);
  }

  /** Those with one of these roles, or anybody when there is none, by a part of the name. */
  public List<EmployeeContact> successors(
      EmployeeId leaver, Set<Role> roles, String words, Pageable page) {
    return table.successors(leaver, roles, words, page);
  }

  /** Whose things the viewer hands over, by a part of the name. */
  public List<EmployeeContact> people(String words, boolean withDisabled, Pageable page) {
    var viewer = viewers.current();
    var all = viewer.has(Role.ADMINISTRATOR, Role.DIRECTOR);
    var below =
        viewer
            .persons()
            .filter(person -> person.roles().contains(Role.DEPARTMENT_HEAD))
            .flatMap(person -> person.departmentsBelow().stream())
            .collect(Collectors.toSet());
    var not = viewer.persons().map(Person::id).collect(Collectors.toSet());
    return all || !below.isEmpty()
        ? table.people(all ? Set.of() : below, not, words, withDisabled, page)
        : List.of();
  }

  /**
   * Holds the leaver and the successors as they are until the transaction ends.
   *
   * @throws Refusal when a successor left meanwhile
   */
  @Transactional
  public void hold(EmployeeId leaver, Collection<EmployeeId> successors) {
    jdbc.sql("select id from people_employee where id = :id for update")
        .param("id", leaver.value())
        .query(Long.class)
        .single();
    for (var successor : successors.stream().map(EmployeeId::value).sorted().toList()) {
      jdbc.sql(
              """
              select name, disabled_at is null as enabled from people_employee where id = :id
              lock in share mode
              """)
          .param("id", successor)
          .query(
              row -> {
                if (!row.getBoolean("enabled")) {
                  throw Refusal.because("people.handover.successor-left", row.getString("name"));
                }
              });
    }
  }

  /**
   * @throws Refusal when somebody is not here any more or must not have such things
   */
  public EmployeeContact successor(EmployeeId leaver, EmployeeId id, Set<Role> roles) {
    var person =
        table
            .contact(id)
            .filter(EmployeeContact::enabled)
            .filter(found -> !found.id().equals(leaver))
            .orElseThrow(() -> Refusal.because("people.handover.successor-unknown"));
    if (!roles.isEmpty() && table.roles(id).stream().noneMatch(roles::contains)) {
      throw Refusal.because("people.handover.successor-role", person.name());
    }
    return person;
  }

  private static Optional<Person> by(Viewer viewer, EmployeeId leaver, Role role) {
    return others(viewer, leaver).filter(person -> person.roles().contains(role)).findFirst();
  }

  private Optional<Person> head(Viewer viewer, EmployeeId leaver) {
    return superiors
        .among(viewer, leaver)
        .filter(person -> person.roles().contains(Role.DEPARTMENT_HEAD))
        .findFirst();
  }

  /** Whoever stands in for the leaver does not hand over by the leaver's own right. */
  private static Stream<Person> others(Viewer viewer, EmployeeId leaver) {
    return viewer.persons().filter(person -> !person.id().equals(leaver));
  }
}
