package io.clientele.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Departments are referred to by their number in the tables of all modules. */
@Converter(autoApply = true)
public class DepartmentIdColumn implements AttributeConverter<DepartmentId, Long> {

  @Override
  public @Nullable Long convertToDatabaseColumn(@Nullable DepartmentId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable DepartmentId convertToEntityAttribute(@Nullable Long number) {
    return number == null ? null : new DepartmentId(number);
  }
}
