package io.clientele.notices;

import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import java.util.Set;

/** Whom news concerns: named persons, all with a role, all of a department. */
public record Audience(Set<EmployeeId> persons, Set<Role> roles, Set<DepartmentId> departments) {

  public static Audience of(EmployeeId... persons) {
    return new Audience(Set.of(persons), Set.of(), Set.of());
  }

  public static Audience of(Role... roles) {
    return new Audience(Set.of(), Set.of(roles), Set.of());
  }

  public Audience and(DepartmentId... more) {
    return new Audience(persons, roles, Set.of(more));
  }
}
