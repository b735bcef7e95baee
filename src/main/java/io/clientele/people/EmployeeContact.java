package io.clientele.people;

/** What every colleague may know of an employee, and what stands below their letters. */
public record EmployeeContact(
    EmployeeId id,
    String name,
    String signIn,
    String mail,
    String phone,
    String position,
    DepartmentId department,
    String departmentName,
    String signature,
    boolean enabled) {}
