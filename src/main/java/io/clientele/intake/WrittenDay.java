package io.clientele.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as lists write it: 1980-05-17, 17.05.1980, 1980. 05. 17. or, when it can be one day only,
 * 05/17/1980; without the year where one does not tell it.
 */
record WrittenDay(int month, int day, @Nullable Integer year) {

  private static final String TIME = "(?:[T ][\\d:.]+Z?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./]\\s?(\\d{1,2})[-./]\\s?(\\d{1,2})\\.?" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.?(?:\\s?(\\d{4})\\s?(?:г\\.?)?)?" + TIME);
  private static final Pattern EITHER =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})" + TIME);
  private static final Pattern NO_YEAR = Pattern.compile("--(\\d{2})-(\\d{2})");

  /** It may be two days. */
  static final class Ambiguous extends RuntimeException {

    private Ambiguous(String written) {
      super(written);
    }
  }

  /**
   * Empty when it is no day.
   *
   * @throws Ambiguous when it may be two
   */
  static Optional<WrittenDay> of(String written) {
    var found = YEAR_FIRST.matcher(written);
    if (found.matches()) {
      return day(number(found, 2), number(found, 3), number(found, 1));
    }
    found = DAY_FIRST.matcher(written);
    if (found.matches()) {
      return day(
          number(found, 2), number(found, 1), found.group(3) == null ? null : number(found, 3));
    }
    found = NO_YEAR.matcher(written);
    if (found.matches()) {
      return day(number(found, 1), number(found, 2), null);
    }
    found = EITHER.matcher(written);
    return found.matches()
        ? either(written, number(found, 1), number(found, 2), number(found, 3))
        : Optional.empty();
  }

  private static Optional<WrittenDay> either(String written, int one, int other, int year) {
    if (one <= 12 && other <= 12 && one != other) {
      throw new Ambiguous(written);
    }
    return one > 12 ? day(other, one, year) : day(one, other, year);
  }

  /** 2000 was a leap year, so that 29 February is a day without a year. */
  private static Optional<WrittenDay> day(int month, int day, @Nullable Integer year) {
    try {
      var date = LocalDate.of(year == null ? 2000 : year, month, day);
      return Optional.of(new WrittenDay(date.getMonthValue(), date.getDayOfMonth(), year));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Integer number(Matcher found, int group) {
    return Integer.valueOf(found.group(group));
  }

  /** Empty without a year. */
  Optional<LocalDate> date() {
    return Optional.ofNullable(year).map(known -> LocalDate.of(known, month, day));
  }
}
