package io.clientele.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * How a number in a sheet is to be read: a day is a number there, and so is a postal code with
 * zeros in front.
 *
 * @param digits at least so many; 0 where that does not matter
 */
record CellFormat(Kind kind, int digits) {

  enum Kind {
    NUMBER,
    DAY,
    MOMENT,
    TIME
  }

  static final CellFormat GENERAL = new CellFormat(Kind.NUMBER, 0);

  private static final Set<Integer> DAYS =
      Set.of(14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58);
  private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56);
  private static final int MOMENT = 22;
  private static final double LAST_DAY = 2_958_466;
  private static final int SECONDS_OF_DAY = 86_400;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  static CellFormat builtIn(int id) {
    if (DAYS.contains(id)) {
      return new CellFormat(Kind.DAY, 0);
    }
    if (TIMES.contains(id)) {
      return new CellFormat(Kind.TIME, 0);
    }
    return id == MOMENT ? new CellFormat(Kind.MOMENT, 0) : GENERAL;
  }

  static CellFormat of(String code) {
    if (code.matches("0{2,30}")) {
      return new CellFormat(Kind.NUMBER, code.length());
    }
    var letters =
        code.toLowerCase(java.util.Locale.ROOT)
            .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^\\]]*]|general", "");
    var hasDay = letters.matches(".*[yd].*") || letters.matches("[^hs]*m[^hs]*");
    var hasTime = letters.matches(".*[hs].*");
    if (hasDay) {
      return new CellFormat(hasTime ? Kind.MOMENT : Kind.DAY, 0);
    }
    return hasTime ? new CellFormat(Kind.TIME, 0) : GENERAL;
  }

  /** The number as people would write it; what is none stays as it is. */
  String words(String raw, boolean from1904) {
    double number;
    try {
      number = Double.parseDouble(raw);
    } catch (NumberFormatException none) {
      return raw;
    }
    if (kind == Kind.NUMBER || number < 0 || number >= LAST_DAY || Double.isNaN(number)) {
      return padded(plain(raw, number));
    }
    var seconds = Math.round((number - Math.floor(number)) * SECONDS_OF_DAY);
    var moment = day((long) number, from1904).atStartOfDay().plusSeconds(seconds);
    return switch (kind) {
      case TIME -> time(moment);
      case MOMENT -> MINUTE.format(moment);
      default -> moment.toLocalDate().toString();
    };
  }

  private static String time(LocalDateTime moment) {
    return LocalTime.of(moment.getHour(), moment.getMinute(), moment.getSecond()).toString();
  }

  /** Spreadsheets believe that 1900 was a leap year. */
  private static LocalDate day(long serial, boolean from1904) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(serial);
    }
    return LocalDate.of(1899, 12, 30).plusDays(serial < 60 ? serial + 1 : serial);
  }

  private static String plain(String raw, double number) {
    if (raw.matches("-?\\d{1,30}") || Double.isNaN(number) || Double.isInfinite(number)) {
      return raw;
    }
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private String padded(String number) {
    var missing = digits - number.length();
    return missing > 0 && number.matches("\\d+") ? "0".repeat(missing) + number : number;
  }
}
