package io.clientele.calendar;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

class WeekColumn implements AttributeConverter<Week, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Week week) {
    return week == null ? null : week.written();
  }

  @Override
  public @Nullable Week convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : Week.read(column);
  }
}
