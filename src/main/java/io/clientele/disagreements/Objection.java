package io.clientele.disagreements;

import io.clientele.contracts.ClauseId;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.papers.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What the client does not accept.
 *
 * @param clause the one they object to; null when it is none, or one that is not there yet
 * @param heading of a new clause; else empty
 * @param theirs how they want it to read; may be empty when they only say why
 * @param words why; may be empty when they say how it is to read
 */
public record Objection(
    Place place, @Nullable ClauseId clause, String heading, String theirs, String words) {

  public static Objection to(ClauseId clause, String theirs, String words) {
    return new Objection(Place.CLAUSE, clause, "", theirs, words);
  }

  public static Objection missing(String heading, String theirs, String words) {
    return new Objection(Place.NEW_CLAUSE, null, heading, theirs, words);
  }

  public static Objection toTheWhole(String words) {
    return new Objection(Place.WHOLE, null, "", "", words);
  }

  /**
   * @throws Refusal when something is missing or too long
   */
  Objection checked() {
    if (place == Place.CLAUSE && clause == null) {
      throw Refusal.because("disagreements.refused.clause");
    }
    var called = place == Place.NEW_CLAUSE ? new Clause(heading, "").heading() : "";
    if (place == Place.NEW_CLAUSE && called.isEmpty()) {
      throw Refusal.because("disagreements.refused.heading");
    }
    Lengths.require(Texts.text("disagreements.field.heading"), called, Lengths.NAME);
    var wording = Disagreement.wording(theirs);
    var why = Disagreement.words(words);
    if (wording.isEmpty() && why.isEmpty()) {
      throw Refusal.because("disagreements.refused.nothing");
    }
    return new Objection(place, place == Place.CLAUSE ? clause : null, called, wording, why);
  }

  /**
   * Who repeats what the clause says has named no wording of their own.
   *
   * @throws Refusal when nothing is left
   */
  Objection against(String ours) {
    return theirs.equals(Disagreement.wording(ours))
        ? new Objection(place, clause, heading, "", words).checked()
        : this;
  }
}
