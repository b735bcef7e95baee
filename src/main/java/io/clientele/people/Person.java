package io.clientele.people;

import java.util.Set;

/**
 * An employee as the access rules see them at this moment.
 *
 * @param departmentsBelow their department and all below it
 * @param readsDepartment whether their department's head lets its members read each other's cards
 */
public record Person(
    EmployeeId id,
    String name,
    Set<Role> roles,
    DepartmentId department,
    Set<DepartmentId> departmentsBelow,
    boolean readsDepartment) {}
