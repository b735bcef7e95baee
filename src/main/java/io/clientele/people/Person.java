package io.clientele.people;

import java.util.Set;

/**
 * An employee as the access rules see them at this moment.
 *
 * @param departmentsBelow of a head their department and all below it; of anybody else none
 * @param readsDepartment whether their department's head lets its members read each other's cards
 */
public record Person(
    EmployeeId id,
    String name,
    Set<Role> roles,
    DepartmentId department,
    Set<DepartmentId> departmentsBelow,
    boolean readsDepartment) {

  Person leading(Set<DepartmentId> departments) {
    return new Person(id, name, roles, department, departments, readsDepartment);
  }
}
