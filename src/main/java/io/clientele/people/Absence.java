package io.clientele.people;

import static java.util.Objects.requireNonNull;

import io.clientele.kit.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody is away and somebody else stands in for them (duty I1). */
@Entity
@Table(name = "people_absence")
class Absence {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private long version;

  @Embedded private AbsenceDetails details;

  @Enumerated(EnumType.STRING)
  private AbsenceState state = AbsenceState.PROPOSED;

  @Convert(converter = EmployeeIdColumn.class)
  @Column(name = "proposed_by")
  private EmployeeId proposedBy;

  @Convert(converter = EmployeeIdColumn.class)
  @Column(name = "decided_by")
  private @Nullable EmployeeId decidedBy;

  private @Nullable Instant decidedAt;

  @SuppressWarnings("NullAway.Init")
  private Absence() {}

  Absence(AbsenceDetails details, EmployeeId proposedBy) {
    this.details = details.checked();
    this.proposedBy = proposedBy;
  }

  AbsenceId id() {
    return new AbsenceId(requireNonNull(id));
  }

  AbsenceDetails details() {
    return details;
  }

  AbsenceState state() {
    return state;
  }

  /** Whoever proposed it does not decide on it, and nobody decides on their own absence. */
  boolean isMattersOf(EmployeeId person) {
    return details.absent().equals(person)
        || details.substitute().equals(person)
        || proposedBy.equals(person);
  }

  void appoint(EmployeeId by, String orderNumber, Instant at) {
    become(AbsenceState.APPOINTED);
    decide(by, at);
    if (!orderNumber.isBlank()) {
      details =
          new AbsenceDetails(
                  details.absent(),
                  details.substitute(),
                  details.from(),
                  details.backOn(),
                  details.reason(),
                  orderNumber)
              .checked();
    }
  }

  void refuse(EmployeeId by, Instant at) {
    become(AbsenceState.REFUSED);
    decide(by, at);
  }

  void withdraw() {
    become(AbsenceState.WITHDRAWN);
  }

  /** The absent person is back before the day that was written. */
  void end(LocalDate back) {
    if (state != AbsenceState.APPOINTED || !back.isBefore(details.backOn())) {
      throw Refusal.because("people.absence.over");
    }
    if (!back.isAfter(details.from())) {
      withdraw();
      return;
    }
    details =
        new AbsenceDetails(
            details.absent(),
            details.substitute(),
            details.from(),
            back,
            details.reason(),
            details.orderNumber());
  }

  private void decide(EmployeeId by, Instant at) {
    decidedBy = by;
    decidedAt = at;
  }

  private void become(AbsenceState next) {
    if (!state.canBecome(next)) {
      throw Refusal.because("people.absence.state-is", state.inWords());
    }
    state = next;
  }
}
