package io.clientele.calendar;

import io.clientele.kit.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The hours of each day of the week on which one works. */
public record Week(Map<DayOfWeek, DayHours> days) {

  /** Monday to Friday from nine to six, an hour of lunch at one. */
  public static final Week USUAL = read(usual());

  /**
   * @throws Refusal when no day is worked: no deadline could ever be reached
   */
  public Week {
    if (days.isEmpty()) {
      throw Refusal.because("calendar.no-working-day");
    }
    days = Collections.unmodifiableMap(new EnumMap<>(days));
  }

  public Optional<DayHours> on(DayOfWeek day) {
    return Optional.ofNullable(days.get(day));
  }

  public Duration worked() {
    return days.values().stream().map(DayHours::worked).reduce(Duration.ZERO, Duration::plus);
  }

  /** Days that follow each other with the same hours together: {@code Mon–Fri 09:00–18:00}. */
  public String inWords() {
    var words = new ArrayList<String>();
    var first = DayOfWeek.MONDAY;
    for (var day : DayOfWeek.values()) {
      if (day == DayOfWeek.SUNDAY || !on(day).equals(on(day.plus(1)))) {
        add(words, first, day);
        first = day.plus(1);
      }
    }
    return String.join("; ", words);
  }

  private void add(List<String> words, DayOfWeek first, DayOfWeek last) {
    var days =
        first == last
            ? Weekdays.abbreviated(first)
            : Weekdays.abbreviated(first) + "–" + Weekdays.abbreviated(last);
    on(first).ifPresent(hours -> words.add(days + " " + hours.inWords()));
  }

  /** As the tables keep it: {@code 1 09:00-13:00 14:00-18:00;2 …}. */
  public String written() {
    return days.entrySet().stream()
        .map(
            entry ->
                entry.getKey().getValue()
                    + entry.getValue().spans().stream()
                        .map(span -> " " + span.from() + "-" + span.until())
                        .collect(Collectors.joining()))
        .collect(Collectors.joining(";"));
  }

  public static Week read(String written) {
    var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
    for (var day : written.split(";")) {
      var parts = day.split(" ");
      days.put(DayOfWeek.of(Integer.parseInt(parts[0])), hours(parts));
    }
    return new Week(days);
  }

  private static DayHours hours(String[] parts) {
    var first = parts[1].split("-");
    if (parts.length == 2) {
      return DayHours.of(LocalTime.parse(first[0]), LocalTime.parse(first[1]));
    }
    var second = parts[2].split("-");
    return new DayHours(
        LocalTime.parse(first[0]),
        LocalTime.parse(second[1]),
        LocalTime.parse(first[1]),
        LocalTime.parse(second[0]));
  }

  private static String usual() {
    return "1 09:00-13:00 14:00-18:00;2 09:00-13:00 14:00-18:00;3 09:00-13:00 14:00-18:00"
        + ";4 09:00-13:00 14:00-18:00;5 09:00-13:00 14:00-18:00";
  }
}
