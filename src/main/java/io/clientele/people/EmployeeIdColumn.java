package io.clientele.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Employees are referred to by their number in the tables of all modules. */
@Converter(autoApply = true)
public class EmployeeIdColumn implements AttributeConverter<EmployeeId, Long> {

  @Override
  public @Nullable Long convertToDatabaseColumn(@Nullable EmployeeId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable EmployeeId convertToEntityAttribute(@Nullable Long number) {
    return number == null ? null : new EmployeeId(number);
  }
}
