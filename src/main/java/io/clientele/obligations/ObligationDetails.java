package io.clientele.obligations;

import io.clientele.contracts.ClauseId;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, and by whom.
 *
 * @param clause from which it follows; null when it follows from the contract as a whole
 * @param what is to be done
 * @param evidence what proves that it was done; may be empty
 * @param penalty what it costs not to; may be empty
 */
public record ObligationDetails(
    @Nullable ClauseId clause,
    String what,
    DepartmentId division,
    Due due,
    String evidence,
    String penalty) {

  /** It names the obligation in notices, in one line. */
  public static final int LONGEST = Lengths.NAME;

  public static final int LONGEST_WORDS = 2_000;

  /**
   * @throws Refusal when something is missing or too long
   */
  ObligationDetails checked() {
    var clean = what.strip().replaceAll("\\s+", " ");
    if (clean.isEmpty()) {
      throw Refusal.because("obligations.refused.what");
    }
    Lengths.require(Texts.text("obligations.field.what"), clean, LONGEST);
    return new ObligationDetails(
        clause,
        clean,
        division,
        due.checked(),
        words("obligations.field.evidence", evidence),
        words("obligations.field.penalty", penalty));
  }

  static String words(String labelKey, String written) {
    var clean = written.strip().replace("\r", "");
    Lengths.require(Texts.text(labelKey), clean, LONGEST_WORDS);
    return clean;
  }
}
