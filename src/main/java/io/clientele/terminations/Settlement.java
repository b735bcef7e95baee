package io.clientele.terminations;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the settlement list.
 *
 * @param note what was said when it was settled or dropped
 * @param at when it was changed last
 */
public record Settlement(
    SettlementId id,
    TerminationId termination,
    long version,
    SettlementDetails details,
    SettlementState state,
    String note,
    @Nullable LocalDate settledOn,
    Instant at,
    String by) {

  private static final SettlementId NEW = new SettlementId(0);

  static Settlement begin(
      TerminationId termination, SettlementDetails details, String by, Instant at) {
    return new Settlement(NEW, termination, 0, details, SettlementState.OPEN, "", null, at, by);
  }

  /**
   * @param on not a day to come
   */
  Settlement settled(LocalDate on, String words, LocalDate today) {
    requireOpen();
    if (on.isAfter(today)) {
      throw Refusal.because("terminations.refused.settled-on");
    }
    return with(SettlementState.SETTLED, words, on);
  }

  Settlement dropped(String words) {
    requireOpen();
    if (words.isBlank()) {
      throw Refusal.because("terminations.refused.why-dropped", details.what());
    }
    return with(SettlementState.DROPPED, words, null);
  }

  Settlement reopened() {
    if (state == SettlementState.OPEN) {
      throw Refusal.because("terminations.refused.open", details.what());
    }
    return with(SettlementState.OPEN, "", null);
  }

  private void requireOpen() {
    if (state != SettlementState.OPEN) {
      throw Refusal.because("terminations.refused.not-open", details.what(), state.inWords());
    }
  }

  private Settlement with(SettlementState next, String words, @Nullable LocalDate on) {
    var said = words.strip().replace("\r", "");
    Lengths.require(Texts.text("terminations.field.note"), said, TerminationDetails.LONGEST_REASON);
    return new Settlement(id, termination, version, details, next, said, on, at, by);
  }

  Settlement by(String who, Instant when) {
    return new Settlement(id, termination, version, details, state, note, settledOn, when, who);
  }
}
