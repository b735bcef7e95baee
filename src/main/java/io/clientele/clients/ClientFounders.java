package io.clientele.clients;

import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom the viewer may put new clients in: for whom they work, and a head for their people. */
@Component
public class ClientFounders {

  private final Viewers viewers;
  private final Employees employees;

  ClientFounders(Viewers viewers, Employees employees) {
    this.viewers = viewers;
    this.employees = employees;
  }

  /** Who puts a client in, and to whom it will belong. */
  record Founder(Actor actor, EmployeeId owner, DepartmentId department) {}

  /**
   * @param owner null for whom the viewer works for
   * @throws NotFound when the viewer has no clients of their own by role
   * @throws Refusal when the viewer may not put clients in for this owner
   */
  Founder founder(@Nullable EmployeeId owner) {
    var actor = viewers.require(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD);
    var own = own(actor);
    if (owner == null || owner.equals(own)) {
      return new Founder(actor, own, departmentOf(own));
    }
    var other = employees.find(owner).orElseThrow(NotFound::new);
    var head = headOf(other).orElseThrow(() -> Refusal.because("clients.refused.owner"));
    return new Founder(viewers.current().actingFor(head), owner, other.department());
  }

  /** Whether a client may be put in for this owner. */
  public boolean mayFoundFor(EmployeeContact owner) {
    var actor = viewers.require(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD);
    return owner.id().equals(own(actor)) || headOf(owner).isPresent();
  }

  /** Whoever may give clients to somebody may put them in for them at once. */
  private Optional<Person> headOf(EmployeeContact owner) {
    return viewers
        .current()
        .persons()
        .filter(person -> person.roles().contains(Role.DEPARTMENT_HEAD))
        .filter(person -> owner.enabled() && person.departmentsBelow().contains(owner.department()))
        .findFirst();
  }

  private static EmployeeId own(Actor actor) {
    var own = actor.forId() == null ? actor.id() : actor.forId();
    return new EmployeeId(Objects.requireNonNull(own));
  }

  private DepartmentId departmentOf(EmployeeId own) {
    return viewers
        .current()
        .persons()
        .filter(person -> person.id().equals(own))
        .findFirst()
        .orElseThrow(NotFound::new)
        .department();
  }
}
