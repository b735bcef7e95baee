package io.clientele.people;

/** What every colleague may know of an employee, and what stands below their letters. */
public record EmployeeContact(
    EmployeeId id,
    String name,
    String mail,
    String phone,
    String position,
    DepartmentId department,
    String departmentName,
    String signature,
    boolean enabled) {}
