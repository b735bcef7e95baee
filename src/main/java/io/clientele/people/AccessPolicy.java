package io.clientele.people;

import static io.clientele.people.Right.CHANGE;
import static io.clientele.people.Right.READ;
import static io.clientele.people.Right.READ_CONTRACTS;
import static io.clientele.people.Right.REASSIGN;
import static io.clientele.people.Right.SEE_HEAD;

import java.util.EnumSet;
import java.util.Set;

/**
 * The table of who sees what: for each role, which rights reach how far. Duty I4; what a grant adds
 * stands on the scope itself.
 */
final class AccessPolicy {

  private AccessPolicy() {}

  /** Rights over what one owns oneself. */
  static Set<Right> own(Role role) {
    return switch (role) {
      case ACCOUNT_MANAGER, DEPARTMENT_HEAD -> EnumSet.of(SEE_HEAD, READ_CONTRACTS, READ, CHANGE);
      default -> EnumSet.noneOf(Right.class);
    };
  }

  /** Rights over what belongs to one's department and to those below it. */
  static Set<Right> department(Role role) {
    return role == Role.DEPARTMENT_HEAD
        ? EnumSet.of(SEE_HEAD, READ_CONTRACTS, READ, CHANGE, REASSIGN)
        : EnumSet.noneOf(Right.class);
  }

  /** Rights over everything in the house. */
  static Set<Right> all(Role role) {
    return switch (role) {
      case DIRECTOR -> EnumSet.of(SEE_HEAD, READ_CONTRACTS, READ, REASSIGN);
      case FINANCE -> EnumSet.of(SEE_HEAD, READ_CONTRACTS);
      case LAWYER -> EnumSet.of(READ_CONTRACTS);
      default -> EnumSet.noneOf(Right.class);
    };
  }

  /** Rights of account managers in a department whose head lets them read each other's cards. */
  static Set<Right> fellowMember(Role role) {
    return role == Role.ACCOUNT_MANAGER
        ? EnumSet.of(SEE_HEAD, READ_CONTRACTS, READ)
        : EnumSet.noneOf(Right.class);
  }
}
