package io.clientele.terminations;

import io.clientele.contracts.ContractTerms;
import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a contract ends as its terms provide. */
public final class NoticePeriod {

  private NoticePeriod() {}

  /**
   * The first last day that notice given on a day leads to.
   *
   * @return null when the terms say nothing of it
   */
  public static @Nullable LocalDate earliest(ContractTerms terms, LocalDate toldOn) {
    var notice = terms.noticeDays();
    var heard = notice == null ? toldOn : toldOn.plusDays(notice);
    var first = terms.ends();
    if (first == null) {
      return notice == null ? null : heard;
    }
    var last = first;
    var renewal = terms.renewalMonths();
    for (var term = 1; renewal != null && last.isBefore(heard); term++) {
      last = ContractTerms.lastDay(first, (long) renewal * term);
    }
    return last;
  }

  /** What whoever ends it should know; empty when the terms are kept or do not matter. */
  public static Optional<Text> warning(ContractTerms terms, TerminationDetails details) {
    var earliest = earliest(terms, details.toldOn());
    if (!details.kind().isByNotice() || earliest == null || !details.endsOn().isBefore(earliest)) {
      return Optional.empty();
    }
    var day = Texts.day(earliest);
    var notice = terms.noticeDays();
    return Optional.of(
        notice == null
            ? Text.of("terminations.warning.term", day)
            : Text.of("terminations.warning.notice", notice, day));
  }
}
