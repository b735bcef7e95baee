package io.clientele.questions;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.Instant;

/**
 * A way that was proposed to settle a question.
 *
 * @param words what was said as it was agreed or refused
 * @param at when it was changed last
 */
public record Way(
    WayId id,
    QuestionId question,
    WayDetails details,
    WayState state,
    String words,
    Instant at,
    String by) {

  /**
   * @throws Refusal when it was decided already
   */
  Way become(WayState next, String said, String who, Instant when) {
    if (next != WayState.OPEN && state != WayState.OPEN) {
      throw Refusal.because("questions.refused.decided", state.inWords());
    }
    var clean = said.strip().replace("\r", "");
    Lengths.require(Texts.text("questions.field.words"), clean, QuestionDetails.LONGEST);
    return new Way(id, question, details, next, clean, when, who);
  }
}
