package io.clientele.people;

import org.jspecify.annotations.Nullable;

/**
 * Which employees to list.
 *
 * @param words each must stand in the name, sign-in, mail, phone or position
 * @param department null for all
 */
public record EmployeeFilter(
    String words, @Nullable DepartmentId department, boolean withDisabled) {

  public static final EmployeeFilter ENABLED = new EmployeeFilter("", null, false);
}
