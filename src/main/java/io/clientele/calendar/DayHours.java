package io.clientele.calendar;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.Refusal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From when until when one works on a day, with at most one break for lunch. */
public record DayHours(
    LocalTime opens,
    LocalTime closes,
    @Nullable LocalTime lunchFrom,
    @Nullable LocalTime lunchUntil) {

  /**
   * @throws Refusal when the day ends before it begins, or the lunch does not lie within it
   */
  public DayHours {
    opens = opens.truncatedTo(ChronoUnit.MINUTES);
    closes = closes.truncatedTo(ChronoUnit.MINUTES);
    lunchFrom = lunchFrom == null ? null : lunchFrom.truncatedTo(ChronoUnit.MINUTES);
    lunchUntil = lunchUntil == null ? null : lunchUntil.truncatedTo(ChronoUnit.MINUTES);
    if (!opens.isBefore(closes)) {
      throw Refusal.because("calendar.hours-order");
    }
    if ((lunchFrom == null) != (lunchUntil == null)) {
      throw Refusal.because("calendar.lunch-half");
    }
    if (lunchFrom != null && lunchUntil != null) {
      var inOrder =
          opens.isBefore(lunchFrom)
              && lunchFrom.isBefore(lunchUntil)
              && lunchUntil.isBefore(closes);
      if (!inOrder) {
        throw Refusal.because("calendar.lunch-order");
      }
    }
  }

  public static DayHours of(LocalTime opens, LocalTime closes) {
    return new DayHours(opens, closes, null, null);
  }

  public List<Span> spans() {
    return lunchFrom == null || lunchUntil == null
        ? List.of(new Span(opens, closes))
        : List.of(new Span(opens, lunchFrom), new Span(lunchUntil, closes));
  }

  public Duration worked() {
    return spans().stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
  }

  /** The same day ended early; empty when nothing of it is left. */
  Optional<DayHours> closingAt(LocalTime end) {
    if (!opens.isBefore(end)) {
      return Optional.empty();
    }
    if (lunchFrom == null || lunchUntil == null || !lunchFrom.isBefore(end)) {
      return Optional.of(of(opens, earlier(closes, end)));
    }
    return Optional.of(
        lunchUntil.isBefore(end)
            ? new DayHours(opens, earlier(closes, end), lunchFrom, lunchUntil)
            : of(opens, lunchFrom));
  }

  public String inWords() {
    return lunchFrom == null || lunchUntil == null
        ? new Span(opens, closes).toString()
        : text("calendar.hours", new Span(opens, closes), new Span(lunchFrom, lunchUntil));
  }

  private static LocalTime earlier(LocalTime one, LocalTime other) {
    return one.isBefore(other) ? one : other;
  }
}
