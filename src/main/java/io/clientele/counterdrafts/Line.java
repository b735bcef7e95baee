package io.clientele.counterdrafts;

import io.clientele.contracts.DraftClause;
import io.clientele.disagreements.Disagreement;
import io.clientele.disagreements.DisagreementState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One clause on both sides.
 *
 * @param theirs null when they leave ours out
 * @param ours as it stands now; null for what is theirs alone
 * @param ourPlace from 1; 0 without ours
 * @param row of the protocol that came of it
 * @param talk another row of the protocol on ours that is not settled
 */
public record Line(
    State state,
    @Nullable TheirClause theirs,
    @Nullable DraftClause ours,
    int ourPlace,
    @Nullable Disagreement row,
    @Nullable Disagreement talk) {

  /** How the two differ. */
  public enum State {
    SAME,
    CHANGED,
    NEW,
    LEFT_OUT,
    NONE
  }

  /** Whether something is still to be done about it. */
  public boolean isOpen() {
    return state != State.SAME && state != State.NONE && !isTalkedAbout();
  }

  /** Whether it can be led into the protocol: what is agreed there must be reopened first. */
  public boolean isToObject() {
    return isOpen() && (talk == null || ours != null && talk.state().isOpen());
  }

  /** Whether theirs can be taken over: what is talked about is agreed there. */
  public boolean isToTakeOver() {
    return isOpen() && talk == null;
  }

  private boolean isTalkedAbout() {
    return row != null && row.state() != DisagreementState.WITHDRAWN;
  }

  /** As it is called with us, else with them. */
  public String heading() {
    return ours == null ? theirsThere().called() : ours.heading();
  }

  public TheirClause theirsThere() {
    return Objects.requireNonNull(theirs);
  }

  public DraftClause oursThere() {
    return Objects.requireNonNull(ours);
  }
}
