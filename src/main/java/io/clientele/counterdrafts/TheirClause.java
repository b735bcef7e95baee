package io.clientele.counterdrafts;

import io.clientele.contracts.ClauseId;
import io.clientele.disagreements.DisagreementId;
import io.clientele.kit.Texts;
import io.clientele.papers.Clause;
import org.jspecify.annotations.Nullable;

/**
 * One clause of their draft, and what it is to us.
 *
 * @param place from 1
 * @param heading empty when it has none
 * @param clause of ours for which it stands; null unless it does
 * @param alike how much both had in common when the portal suggested it; null unless it did
 * @param byHand whether a person said so
 * @param row of the protocol that their new clause began
 */
public record TheirClause(
    int place,
    String heading,
    String text,
    Belonging belonging,
    @Nullable ClauseId clause,
    @Nullable Alikeness alike,
    boolean byHand,
    @Nullable DisagreementId row) {

  static TheirClause read(int place, Clause clause) {
    return new TheirClause(
        place, clause.heading(), clause.text(), Belonging.NEW, null, null, false, null);
  }

  Clause words() {
    return new Clause(heading, text);
  }

  /** Though it may have no heading. */
  public String called() {
    return heading.isEmpty() ? Texts.text("counterdrafts.unnamed", place) : heading;
  }

  boolean standsFor(ClauseId ours) {
    return ours.equals(clause);
  }

  /** Nobody said anything about it, and nothing came of it. */
  boolean isFree() {
    return !byHand && row == null;
  }

  TheirClause standingFor(ClauseId ours) {
    return with(Belonging.OURS, ours, null, true);
  }

  TheirClause said(Belonging other) {
    return with(other, null, null, true);
  }

  TheirClause suggested(ClauseId ours, Alikeness score) {
    return with(Belonging.OURS, ours, score, false);
  }

  TheirClause suggested(Belonging other) {
    return with(other, null, null, false);
  }

  TheirClause begun(DisagreementId other) {
    return new TheirClause(place, heading, text, belonging, clause, alike, byHand, other);
  }

  private TheirClause with(
      Belonging what, @Nullable ClauseId ours, @Nullable Alikeness score, boolean said) {
    return new TheirClause(place, heading, text, what, ours, score, said, row);
  }
}
