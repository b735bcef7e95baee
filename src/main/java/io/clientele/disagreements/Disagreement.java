package io.clientele.disagreements;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.DraftClause;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.papers.Clause;
import org.jspecify.annotations.Nullable;

/**
 * One row of a protocol, as it stands now.
 *
 * @param version by which it is seen whether somebody else wrote it meanwhile
 * @param clause of the draft; null for none, and for a new one that is not taken in yet
 * @param heading of the clause when the row began; empty for the contract as a whole
 * @param ours what the house says: the clause as it stood, or what was proposed since
 * @param theirs how the client wants it to read; may be empty
 * @param objection why; may be empty
 * @param agreed empty before something is
 * @param takenInto the version of the contract that says it
 */
public record Disagreement(
    DisagreementId id,
    ContractId contract,
    long version,
    Place place,
    @Nullable ClauseId clause,
    String heading,
    DisagreementState state,
    int round,
    String ours,
    String theirs,
    String objection,
    String agreed,
    @Nullable Integer takenInto) {

  public static final int LONGEST_WORDS = 4_000;

  private static final DisagreementId NEW = new DisagreementId(0);

  /**
   * @param heading of the clause as it stands
   * @param ours what it says
   */
  static Disagreement begin(ContractId contract, Objection objection, String heading, String ours) {
    return new Disagreement(
        NEW,
        contract,
        0,
        objection.place(),
        objection.clause(),
        heading,
        DisagreementState.OPEN,
        1,
        ours,
        objection.theirs(),
        objection.words(),
        "",
        null);
  }

  /** What it is about, without a number. */
  public String label() {
    return place == Place.WHOLE ? Texts.text("disagreements.place.WHOLE") : heading;
  }

  /** Whether a signature waits for it: it is open, or agreed and not in the text. */
  public boolean isUnsettled() {
    return state.isOpen() || isToBeTakenIn();
  }

  /** What is agreed about the whole is written into clauses and terms by those who agreed. */
  public boolean isToBeTakenIn() {
    return state == DisagreementState.AGREED && place != Place.WHOLE;
  }

  /** The client answers; what they answer to a proposal begins the next round. */
  Disagreement answered(String wording, String words) {
    require(Statement.Kind.OBJECTED);
    var said = wording(wording);
    var why = words(words);
    if (said.isEmpty() && why.isEmpty()) {
      throw Refusal.because("disagreements.refused.nothing");
    }
    var next = state == DisagreementState.PROPOSED ? round + 1 : round;
    return with(DisagreementState.OPEN, next, ours, said, why, "");
  }

  Disagreement proposing(String wording) {
    require(Statement.Kind.PROPOSED);
    return with(DisagreementState.PROPOSED, round, needed(wording), theirs, objection, "");
  }

  Disagreement agreeing(String wording) {
    require(Statement.Kind.AGREED);
    return with(DisagreementState.AGREED, round, ours, theirs, objection, needed(wording));
  }

  Disagreement withdrawn() {
    require(Statement.Kind.WITHDRAWN);
    return with(DisagreementState.WITHDRAWN, round, ours, theirs, objection, "");
  }

  Disagreement reopened() {
    require(Statement.Kind.REOPENED);
    return with(DisagreementState.OPEN, round, ours, theirs, objection, "");
  }

  Disagreement takenInto(int number, ClauseId says) {
    require(Statement.Kind.TAKEN_IN);
    return new Disagreement(
        id,
        contract,
        version,
        place,
        says,
        heading,
        DisagreementState.TAKEN_IN,
        round,
        ours,
        theirs,
        objection,
        agreed,
        number);
  }

  private void require(Statement.Kind act) {
    if (!state.allows(act)) {
      throw Refusal.because("disagreements.refused.state." + state.name(), label());
    }
  }

  private String needed(String wording) {
    var clean = wording(wording);
    if (clean.isEmpty()) {
      throw Refusal.because("disagreements.refused.wording", label());
    }
    return clean;
  }

  private Disagreement with(
      DisagreementState next, int inRound, String mine, String other, String why, String both) {
    return new Disagreement(
        id, contract, version, place, clause, heading, next, inRound, mine, other, why, both, null);
  }

  /** As clauses are written. */
  static String wording(String written) {
    var clean = new Clause("", written).text();
    Lengths.require(Texts.text("disagreements.field.wording"), clean, DraftClause.LONGEST_TEXT);
    return clean;
  }

  static String words(String written) {
    var clean = new Clause("", written).text();
    Lengths.require(Texts.text("disagreements.field.words"), clean, LONGEST_WORDS);
    return clean;
  }
}
