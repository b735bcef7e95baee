package io.clientele.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody who works here; kept when they leave, without the right to sign in. */
@Entity
@Table(name = "people_employee")
class Employee extends AbstractAggregateRoot<Employee> {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private long version;

  @Embedded private EmployeeDetails details;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "people_employee_role", joinColumns = @JoinColumn(name = "employee_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  private @Nullable Instant disabledAt;

  @SuppressWarnings("NullAway.Init")
  private Employee() {}

  Employee(EmployeeDetails details, Set<Role> roles) {
    this.details = details.checked();
    this.roles.addAll(roles);
  }

  EmployeeId id() {
    return new EmployeeId(requireNonNull(id));
  }

  long version() {
    return version;
  }

  EmployeeDetails details() {
    return details;
  }

  Set<Role> roles() {
    return Set.copyOf(roles);
  }

  boolean isEnabled() {
    return disabledAt == null;
  }

  boolean isAdministrator() {
    return isEnabled() && roles.contains(Role.ADMINISTRATOR);
  }

  void revise(EmployeeDetails revised, Set<Role> revisedRoles) {
    var moves = !details.department().equals(revised.department()) || !roles.equals(revisedRoles);
    details = revised.checked();
    roles.retainAll(revisedRoles);
    roles.addAll(revisedRoles);
    if (moves) {
      registerEvent(new EmployeeMoved(id()));
    }
  }

  /** Takes the right to sign in away; sessions that are open end with it. */
  void disable(Instant at) {
    if (disabledAt == null) {
      disabledAt = at;
      registerEvent(new EmployeeDisabled(id()));
    }
  }

  void enable() {
    disabledAt = null;
  }
}
