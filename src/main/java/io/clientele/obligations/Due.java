package io.clientele.obligations;

import io.clientele.calendar.WorkingCalendar;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when something is due: on a day, within a time from the day the contract holds, or within a
 * time from something that happens.
 *
 * @param day of a date; else null
 * @param number how many units; nothing for a date
 * @param unit null for a date
 * @param event what has to happen; else empty
 */
public record Due(
    Kind kind, @Nullable LocalDate day, int number, @Nullable Unit unit, String event) {

  /** From what it is reckoned. */
  public enum Kind {
    DATE,
    PERIOD,
    EVENT;

    public String inWords() {
      return Texts.text("obligations.due." + name());
    }
  }

  /** In what it is reckoned. A calendar in which one day a week is worked has so many, too. */
  public enum Unit {
    WORKING_DAYS(250),
    DAYS(3_650),
    MONTHS(120);

    private final int most;

    Unit(int most) {
      this.most = most;
    }

    public int most() {
      return most;
    }

    public String inWords() {
      return Texts.text("obligations.unit." + name());
    }
  }

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  public static Due on(LocalDate day) {
    return new Due(Kind.DATE, day, 0, null, "");
  }

  public static Due within(int number, Unit unit) {
    return new Due(Kind.PERIOD, null, number, unit, "");
  }

  /**
   * @param number nothing for the day of the event itself
   */
  public static Due upon(String event, int number, Unit unit) {
    return new Due(Kind.EVENT, null, number, unit, event);
  }

  /** Only what its kind needs is kept. */
  Due checked() {
    if (kind == Kind.DATE) {
      return on(known(day));
    }
    if (unit == null) {
      throw Refusal.because("obligations.refused.unit");
    }
    var least = kind == Kind.PERIOD ? 1 : 0;
    if (number < least || number > unit.most()) {
      throw Refusal.because("obligations.refused.number", least, unit.most(), unit.inWords());
    }
    return kind == Kind.PERIOD ? within(number, unit) : upon(called(event), number, unit);
  }

  /**
   * @throws Refusal when it is missing or cannot be
   */
  static LocalDate known(@Nullable LocalDate day) {
    if (day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
      throw Refusal.because("obligations.refused.day");
    }
    return day;
  }

  private static String called(String event) {
    var clean = event.strip();
    if (clean.isEmpty()) {
      throw Refusal.because("obligations.refused.event");
    }
    Lengths.require(Texts.text("obligations.field.event"), clean, Lengths.NAME);
    return clean;
  }

  /**
   * The last day on which it is kept; null as long as it cannot be known.
   *
   * @param holdsFrom the day from which the contract holds; null before it is signed
   * @param occurred when the event happened; null before it did
   */
  @Nullable LocalDate lastDay(
      @Nullable LocalDate holdsFrom, @Nullable LocalDate occurred, WorkingCalendar calendar) {
    return switch (kind) {
      case DATE -> day;
      case PERIOD -> holdsFrom == null ? null : after(holdsFrom, calendar);
      case EVENT -> holdsFrom == null || occurred == null ? null : after(occurred, calendar);
    };
  }

  private LocalDate after(LocalDate from, WorkingCalendar calendar) {
    return switch (unit) {
      case WORKING_DAYS -> number == 0 ? from : calendar.workingDay(from, number);
      case DAYS -> from.plusDays(number);
      case MONTHS -> from.plusMonths(number);
      case null -> throw new IllegalStateException("no unit: " + this);
    };
  }

  public String inWords() {
    return switch (kind) {
      case DATE -> day == null ? "" : Texts.day(day);
      case PERIOD -> Texts.text("obligations.due-within", span());
      case EVENT ->
          number == 0
              ? Texts.text("obligations.due-upon", event)
              : Texts.text("obligations.due-after", span(), event);
    };
  }

  private String span() {
    return unit == null ? "" : Texts.text("obligations.span." + unit.name(), number);
  }
}
