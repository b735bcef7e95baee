package io.clientele.people;

import io.clientele.kit.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a department.
 *
 * @param parent the department it belongs to; null at the top
 */
@Embeddable
public record DepartmentDetails(
    String name,
    @Convert(converter = DepartmentIdColumn.class) @Column(name = "parent_id")
        @Nullable DepartmentId parent) {

  DepartmentDetails checked() {
    var clean = name.strip();
    if (clean.isEmpty() || clean.length() > 120) {
      throw Refusal.because("people.department.name-needed");
    }
    return new DepartmentDetails(clean, parent);
  }
}
