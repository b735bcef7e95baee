package io.clientele.shell;

import io.clientele.people.EmployeeId;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Whom a session belongs to.
 *
 * @param key what the list of sessions knows it by
 */
record SignedInPerson(EmployeeId employee, String key) implements AuthenticatedPrincipal {

  @Override
  public String getName() {
    return String.valueOf(employee.value());
  }

  @Override
  public String toString() {
    return "employee " + employee.value();
  }
}
