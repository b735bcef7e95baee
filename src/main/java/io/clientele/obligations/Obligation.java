package io.clientele.obligations;

import io.clientele.contracts.ContractId;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as it is kept.
 *
 * @param clause what the clause was called when it was written; empty for the whole contract
 * @param bound whether the contract was signed with it: from then on the division knows of it
 * @param dueOn the last day; null as long as it cannot be known
 * @param occurredOn when that happened from which it is reckoned
 */
record Obligation(
    ObligationId id,
    ContractId contract,
    long version,
    ObligationDetails details,
    String clause,
    ObligationState state,
    boolean bound,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate occurredOn,
    @Nullable LocalDate fulfilledOn) {

  private static final ObligationId NEW = new ObligationId(0);

  /** How far back something may have happened that is told now. */
  static final int MOST_DAYS_BACK = 3_660;

  static Obligation planned(ContractId contract, ObligationDetails details, String clause) {
    return new Obligation(
        NEW,
        contract,
        0,
        details,
        clause,
        ObligationState.PLANNED,
        false,
        details.due().day(),
        null,
        null);
  }

  Obligation bound(Reckoning reckoning) {
    return become(ObligationState.BINDING).binding().again(reckoning);
  }

  private Obligation binding() {
    return new Obligation(
        id, contract, version, details, clause, state, true, dueOn, occurredOn, fulfilledOn);
  }

  Obligation revised(ObligationDetails other, String called, Reckoning reckoning) {
    if (!state.isWritten()) {
      throw Refusal.because("obligations.refused.closed", state.inWords());
    }
    var same = details.due().kind() == Due.Kind.EVENT && other.due().kind() == Due.Kind.EVENT;
    return new Obligation(
            id,
            contract,
            version,
            other,
            called,
            state,
            bound,
            dueOn,
            same ? occurredOn : null,
            null)
        .again(reckoning);
  }

  Obligation occurred(LocalDate day, Reckoning reckoning) {
    if (details.due().kind() != Due.Kind.EVENT || !state.isOpen()) {
      throw Refusal.because("obligations.refused.no-event", state.inWords());
    }
    reckoning.requirePast(day);
    return new Obligation(
            id, contract, version, details, clause, state, bound, dueOn, day, fulfilledOn)
        .again(reckoning);
  }

  /** Its last day as it is now, and whether that has passed. */
  private Obligation again(Reckoning reckoning) {
    var next = reckoned(reckoning);
    var standing = reckoning.standing(next.dueOn);
    return !state.isOpen() || state == standing ? next : next.become(standing);
  }

  private Obligation reckoned(Reckoning reckoning) {
    return new Obligation(
        id,
        contract,
        version,
        details,
        clause,
        state,
        bound,
        reckoning.lastDay(details.due(), occurredOn),
        occurredOn,
        fulfilledOn);
  }

  boolean isOverdue(LocalDate today) {
    return state == ObligationState.BINDING && dueOn != null && dueOn.isBefore(today);
  }

  Obligation late() {
    return become(ObligationState.LATE);
  }

  /**
   * @param day on which it was done
   */
  Obligation fulfilled(LocalDate day, Reckoning reckoning) {
    var done = become(ObligationState.FULFILLED);
    reckoning.requirePast(day);
    return new Obligation(
        id, contract, version, details, clause, done.state, bound, dueOn, occurredOn, day);
  }

  Obligation broken() {
    return become(ObligationState.BROKEN);
  }

  Obligation dropped() {
    return become(ObligationState.DROPPED);
  }

  /** It is to be done after all. */
  Obligation reopened(Reckoning reckoning) {
    if (!state.isClosed()) {
      throw Refusal.because("obligations.refused.state", state.inWords());
    }
    var open =
        new Obligation(
            id, contract, version, details, clause, state, bound, dueOn, occurredOn, null);
    return reckoning.isSigned() ? open.bound(reckoning) : open.become(ObligationState.PLANNED);
  }

  private Obligation become(ObligationState next) {
    if (!state.canBecome(next)) {
      throw Refusal.because("obligations.refused.state", state.inWords());
    }
    return new Obligation(
        id, contract, version, details, clause, next, bound, dueOn, occurredOn, fulfilledOn);
  }
}
