package io.clientele.questions;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.LocalDate;

/**
 * A question.
 *
 * @param clause its heading; empty for the contract as a whole
 * @param raisedBy the person; may be empty
 */
public record QuestionDetails(
    String what,
    String clause,
    Side side,
    String raisedBy,
    LocalDate since,
    QuestionOrigin origin) {

  public static final int LONGEST = 2_000;
  static final int EARLIEST = 1990;

  /**
   * @throws Refusal when something is missing or cannot be
   */
  QuestionDetails checked(LocalDate today) {
    var asked = what.strip().replace("\r", "");
    if (asked.isEmpty()) {
      throw Refusal.because("questions.refused.what");
    }
    Lengths.require(Texts.text("questions.field.what"), asked, LONGEST);
    Lengths.require(Texts.text("questions.field.clause"), clause.strip(), Lengths.NAME);
    Lengths.require(Texts.text("questions.field.raised-by"), raisedBy.strip(), Lengths.WORD);
    requireDay(since, today);
    return new QuestionDetails(asked, clause.strip(), side, raisedBy.strip(), since, origin);
  }

  static void requireDay(LocalDate day, LocalDate today) {
    if (day.isAfter(today) || day.getYear() < EARLIEST) {
      throw Refusal.because("questions.refused.day", EARLIEST);
    }
  }
}
