package io.clientele.calendar;

import java.time.Duration;
import java.time.LocalTime;

/** A stretch of one day in which one works; its end is no part of it. */
public record Span(LocalTime from, LocalTime until) {

  Duration length() {
    return Duration.between(from, until);
  }

  @Override
  public String toString() {
    return from + "–" + until;
  }
}
