package io.clientele.accounts;

import java.time.Duration;

/** How long to wait after so many failures: nothing for a slip of the hand, then ever longer. */
enum GrowingDelay {
  /** For one name, from places where the person never signed in. */
  PERSON(5),
  /** For one name from a place where the person has signed in before. */
  PLACE(5),
  /** For one network address, whatever the names: a whole office may stand behind it. */
  ADDRESS(30);

  static final Duration LONGEST = Duration.ofMinutes(15);

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 8;

  private final int free;

  GrowingDelay(int free) {
    this.free = free;
  }

  Duration after(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    var grown = FIRST.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
    return grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
  }
}
