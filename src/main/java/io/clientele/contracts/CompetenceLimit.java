package io.clientele.contracts;

import io.clientele.people.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Up to what amount people of a role conclude contracts.
 *
 * @param version 0 while the role concludes none
 * @param signs whether it concludes any
 * @param most in the currency of the house; null without a limit
 */
public record CompetenceLimit(Role role, long version, boolean signs, @Nullable BigDecimal most) {

  /**
   * @param amount null when the contract names none: only without a limit one signs that
   */
  boolean covers(@Nullable BigDecimal amount) {
    return signs && (most == null || amount != null && amount.compareTo(most) <= 0);
  }
}
