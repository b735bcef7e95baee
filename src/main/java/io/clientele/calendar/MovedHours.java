package io.clientele.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A moved day as it is kept under its date. */
@Embeddable
record MovedHours(
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(9)") @Nullable DayOfWeek asOn,
    @Convert(converter = TimeColumn.class) @Nullable LocalTime endsAt,
    String reason) {

  static MovedHours of(MovedDay day) {
    return new MovedHours(day.asOn(), day.endsAt(), day.reason());
  }

  MovedDay on(LocalDate day) {
    return new MovedDay(day, asOn, endsAt, reason);
  }
}
