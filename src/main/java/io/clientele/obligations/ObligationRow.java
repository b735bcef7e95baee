package io.clientele.obligations;

import io.clientele.contracts.ContractId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation in a list.
 *
 * @param number of the contract
 * @param client as the house calls them
 * @param clause from which it follows; empty for the contract as a whole
 * @param dueOn the last day; null as long as it cannot be known
 */
public record ObligationRow(
    ObligationId id,
    ContractId contract,
    String what,
    String division,
    String number,
    String client,
    String clause,
    Due due,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate fulfilledOn,
    ObligationState state) {

  /** Whether it was done, but after its last day. */
  public boolean isDoneLate() {
    return state == ObligationState.FULFILLED && isAfter(fulfilledOn, dueOn);
  }

  static boolean isAfter(@Nullable LocalDate done, @Nullable LocalDate due) {
    return done != null && due != null && done.isAfter(due);
  }
}
