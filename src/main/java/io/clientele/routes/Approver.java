package io.clientele.routes;

import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom a stage asks. If several people are found, one of them answers.
 *
 * @param role of {@link ApproverKind#ROLE}
 * @param person of {@link ApproverKind#PERSON}
 * @param level of {@link ApproverKind#LEVEL}, from 1
 */
public record Approver(
    ApproverKind kind, @Nullable Role role, @Nullable EmployeeId person, int level) {

  public static Approver head() {
    return new Approver(ApproverKind.HEAD, null, null, 0);
  }

  public static Approver level(int level) {
    return new Approver(ApproverKind.LEVEL, null, null, level);
  }

  public static Approver superior() {
    return new Approver(ApproverKind.SUPERIOR, null, null, 0);
  }

  public static Approver having(Role role) {
    return new Approver(ApproverKind.ROLE, role, null, 0);
  }

  public static Approver person(EmployeeId person) {
    return new Approver(ApproverKind.PERSON, null, person, 0);
  }
}
