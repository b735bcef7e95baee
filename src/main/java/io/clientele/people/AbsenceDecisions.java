package io.clientele.people;

import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who decides on an absence, and the decision itself. */
@Component
class AbsenceDecisions {

  private final AbsenceRepository absences;
  private final AbsenceClashes clashes;
  private final Superiors superiors;
  private final CompanyZone zone;
  private final Clock clock;

  AbsenceDecisions(
      AbsenceRepository absences,
      AbsenceClashes clashes,
      Superiors superiors,
      CompanyZone zone,
      Clock clock) {
    this.absences = absences;
    this.clashes = clashes;
    this.superiors = superiors;
    this.zone = zone;
    this.clock = clock;
  }

  /** By whose right the viewer decides: a head's of the absent person, or the director's. */
  Optional<Actor> decider(Viewer viewer, EmployeeId absent, Predicate<Person> free) {
    var head = superiors.among(viewer, absent).filter(free).findFirst();
    return head.or(
            () ->
                viewer
                    .persons()
                    .filter(person -> person.roles().contains(Role.DIRECTOR))
                    .filter(free)
                    .findFirst())
        .map(viewer::actingFor);
  }

  Absence begin(AbsenceDetails details, EmployeeId by) {
    var checked = details.checked();
    if (!checked.backOn().isAfter(zone.today())) {
      throw Refusal.because("people.absence.over");
    }
    clashes.refuse(checked);
    return absences.saveAndFlush(new Absence(checked, by));
  }

  void appoint(Absence absence, EmployeeId by, String orderNumber) {
    absence.appoint(by, orderNumber, clock.instant());
    absences.saveAndFlush(absence);
  }

  void refuse(Absence absence, EmployeeId by) {
    absence.refuse(by, clock.instant());
    absences.saveAndFlush(absence);
  }

  void end(Absence absence, LocalDate today) {
    if (absence.state() == AbsenceState.PROPOSED) {
      absence.withdraw();
    } else {
      absence.end(today);
    }
    absences.saveAndFlush(absence);
  }
}
