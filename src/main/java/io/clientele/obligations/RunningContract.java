package io.clientele.obligations;

import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractTerms;
import io.clientele.people.ScopeId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed contract that has a last day.
 *
 * @param ends its first last day
 * @param renewalMonths by how many months it goes on when nobody gives notice; null when it ends
 * @param noticeDays how many days before that notice is given; null when none need be
 */
record RunningContract(
    ContractId id,
    String number,
    ScopeId scope,
    LocalDate ends,
    @Nullable Integer renewalMonths,
    @Nullable Integer noticeDays) {

  /** The nearest first. */
  private static final List<Integer> AHEAD = List.of(7, 30, 60);

  private static final int LONGEST_NOTICE = 365;

  /** What comes on a day. */
  enum What {
    NOTICE,
    RENEWAL,
    END
  }

  /**
   * @param ahead by which distance it is told; each tells once
   * @param left how many days are left
   */
  record Warning(What what, LocalDate day, int ahead, long left) {}

  /** Within so many days something may have to be said of a contract that ends then. */
  static int farthest() {
    return AHEAD.getLast() + LONGEST_NOTICE;
  }

  /** What is to be said today; of days that have passed nothing. */
  List<Warning> warnings(LocalDate today) {
    var warnings = new ArrayList<Warning>();
    if (noticeDays != null) {
      var last = lastDay(today.plusDays(noticeDays));
      add(warnings, What.NOTICE, last.minusDays(noticeDays), today);
    }
    var last = lastDay(today);
    if (renewalMonths == null) {
      add(warnings, What.END, last, today);
    } else {
      add(warnings, What.RENEWAL, last.plusDays(1), today);
    }
    return warnings;
  }

  /** The last day of the term that is under way on this day. */
  private LocalDate lastDay(LocalDate on) {
    var last = ends;
    for (var term = 1; renewalMonths != null && last.isBefore(on); term++) {
      last = ContractTerms.lastDay(ends, (long) renewalMonths * term);
    }
    return last;
  }

  private static void add(List<Warning> warnings, What what, LocalDate day, LocalDate today) {
    var left = ChronoUnit.DAYS.between(today, day);
    AHEAD.stream()
        .filter(ahead -> left >= 0 && left <= ahead)
        .findFirst()
        .ifPresent(ahead -> warnings.add(new Warning(what, day, ahead, left)));
  }
}
