package io.clientele.questions;

import io.clientele.contracts.ContractId;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question about a contract, as it stands now.
 *
 * @param contract as it was signed first, or is drafted
 * @param version by which it is seen whether somebody else changed it, or its ways, meanwhile
 * @param droppedWhy empty unless it was dropped
 * @param amendment the text that says what was agreed; null before there is one
 * @param at when it was changed last
 */
public record Question(
    QuestionId id,
    ContractId contract,
    long version,
    QuestionDetails details,
    QuestionState state,
    String droppedWhy,
    @Nullable ContractId amendment,
    Instant at,
    String by) {

  static Question begin(ContractId contract, QuestionDetails details, String by, Instant at) {
    return new Question(
        new QuestionId(0), contract, 0, details, QuestionState.OPEN, "", null, at, by);
  }

  /** Somebody proposed a way, or refused one. */
  Question talkedAbout(String who, Instant when) {
    requireOpen();
    return with(QuestionState.OPEN, "", null, who, when);
  }

  Question settled(String who, Instant when) {
    requireOpen();
    return with(QuestionState.SETTLED, "", null, who, when);
  }

  Question dropped(String why, String who, Instant when) {
    requireOpen();
    var said = why.strip().replace("\r", "");
    if (said.isEmpty()) {
      throw Refusal.because("questions.refused.why");
    }
    Lengths.require(Texts.text("questions.field.words"), said, QuestionDetails.LONGEST);
    return with(QuestionState.DROPPED, said, null, who, when);
  }

  Question reopened(String who, Instant when) {
    if (state == QuestionState.OPEN) {
      throw Refusal.because("questions.refused.open");
    }
    return with(QuestionState.OPEN, "", null, who, when);
  }

  Question saidIn(ContractId text, String who, Instant when) {
    if (state != QuestionState.SETTLED) {
      throw Refusal.because("questions.refused.not-settled");
    }
    return with(state, "", text, who, when);
  }

  private void requireOpen() {
    if (state != QuestionState.OPEN) {
      throw Refusal.because("questions.refused.closed", state.inWords());
    }
  }

  private Question with(
      QuestionState next, String why, @Nullable ContractId text, String who, Instant when) {
    return new Question(id, contract, version, details, next, why, text, when, who);
  }
}
