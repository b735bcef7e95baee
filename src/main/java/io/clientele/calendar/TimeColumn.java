package io.clientele.calendar;

import jakarta.persistence.AttributeConverter;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of the day as a text: a column of times would be shifted by the connection's zone. */
class TimeColumn implements AttributeConverter<LocalTime, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable LocalTime time) {
    return time == null ? null : time.toString();
  }

  @Override
  public @Nullable LocalTime convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : LocalTime.parse(column);
  }
}
