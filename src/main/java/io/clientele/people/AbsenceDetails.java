package io.clientele.people;

import io.clientele.kit.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Who is away, by whom they are replaced, when and why.
 *
 * @param from the first day
 * @param backOn the day of return; not part of the absence
 * @param orderNumber of the written order; may be empty
 */
@Embeddable
public record AbsenceDetails(
    @Convert(converter = EmployeeIdColumn.class) @Column(name = "absent_id") EmployeeId absent,
    @Convert(converter = EmployeeIdColumn.class) @Column(name = "substitute_id")
        EmployeeId substitute,
    @Column(name = "from_day") LocalDate from,
    LocalDate backOn,
    String reason,
    String orderNumber) {

  AbsenceDetails checked() {
    if (absent.equals(substitute)) {
      throw Refusal.because("people.absence.oneself");
    }
    if (!backOn.isAfter(from)) {
      throw Refusal.because("people.absence.days");
    }
    if (reason.strip().length() > 500 || orderNumber.strip().length() > 60) {
      throw Refusal.because("people.absence.too-long");
    }
    return new AbsenceDetails(
        absent, substitute, from, backOn, reason.strip(), orderNumber.strip());
  }
}
