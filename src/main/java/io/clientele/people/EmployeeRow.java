package io.clientele.people;

import java.util.Set;

/** One line of the list of employees. */
public record EmployeeRow(
    EmployeeId id,
    String name,
    String signIn,
    String mail,
    String phone,
    String position,
    String departmentName,
    Set<Role> roles,
    boolean enabled) {}
