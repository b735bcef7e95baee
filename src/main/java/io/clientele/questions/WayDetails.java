package io.clientele.questions;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.LocalDate;

/** A way to settle a question. */
public record WayDetails(String what, Side side, LocalDate on) {

  /**
   * @throws Refusal when something is missing or cannot be
   */
  WayDetails checked(LocalDate today) {
    var way = what.strip().replace("\r", "");
    if (way.isEmpty()) {
      throw Refusal.because("questions.refused.way");
    }
    Lengths.require(Texts.text("questions.field.way"), way, QuestionDetails.LONGEST);
    QuestionDetails.requireDay(on, today);
    return new WayDetails(way, side, on);
  }
}
