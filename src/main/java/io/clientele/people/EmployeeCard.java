package io.clientele.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An employee with what is confidential: for themselves, their heads and the administrator. */
public record EmployeeCard(
    EmployeeId id,
    long version,
    EmployeeDetails details,
    String departmentName,
    @Nullable String headName,
    Set<Role> roles,
    boolean enabled) {}
