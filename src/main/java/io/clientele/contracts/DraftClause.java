package io.clientele.contracts;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.papers.Clause;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a draft.
 *
 * @param version by which it is seen whether somebody else wrote it meanwhile
 * @param key of the template's clause it came from; null when somebody wrote it for this contract
 * @param wording the template's, with its fields, as long as the text says just that; else null
 * @param standard whether the text is a wording of the house
 * @param optional whether the contract may do without it
 */
public record DraftClause(
    ClauseId id,
    ContractId contract,
    long version,
    String heading,
    String text,
    @Nullable String key,
    @Nullable String wording,
    boolean standard,
    boolean optional,
    boolean removed) {

  public static final int LONGEST_TEXT = 20_000;

  Clause clause() {
    return new Clause(heading, text);
  }

  /**
   * @throws Refusal when something is missing or too long
   */
  static Clause checked(Clause written) {
    var heading = written.heading().strip();
    var text = written.text().strip().replace("\r", "");
    if (heading.isEmpty()) {
      throw Refusal.because("contracts.refused.heading");
    }
    if (text.isEmpty()) {
      throw Refusal.because("contracts.refused.text", heading);
    }
    Lengths.require(Texts.text("contracts.field.heading"), heading, Lengths.NAME);
    Lengths.require(Texts.text("contracts.field.text"), text, LONGEST_TEXT);
    return new Clause(heading, text);
  }

  /**
   * @param isWording of the house from which the text is filled; null when somebody wrote it
   */
  DraftClause saying(Clause written, boolean isStandard, @Nullable String isWording) {
    return new DraftClause(
        id,
        contract,
        version,
        written.heading(),
        written.text(),
        key,
        isWording,
        isStandard,
        optional,
        removed);
  }

  DraftClause removed(boolean gone) {
    return new DraftClause(
        id, contract, version, heading, text, key, wording, standard, optional, gone);
  }
}
