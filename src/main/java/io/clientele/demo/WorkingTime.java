package io.clientele.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;

/** Moments at which somebody sat at the desk. */
final class WorkingTime {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final LocalTime OPENS = LocalTime.of(8, 30);
  private static final Duration DAY = Duration.ofHours(9);

  private final Random random;

  WorkingTime(Random random) {
    this.random = random;
  }

  /** Between the two, as far as there is a working hour between them; never outside of them. */
  Instant between(Instant from, Instant until) {
    var drawn = from.plusMillis((long) (random.nextDouble() * from.until(until).toMillis()));
    var day = drawn.atZone(ZONE).toLocalDate();
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.minusDays(1);
    }
    var seconds = random.nextInt((int) DAY.toSeconds());
    var moment = day.atTime(OPENS).atZone(ZONE).toInstant().plusSeconds(seconds);
    return moment.isBefore(from) ? from : moment.isAfter(until) ? until : moment;
  }
}
