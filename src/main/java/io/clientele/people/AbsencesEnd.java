package io.clientele.people;

import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** Absences in which somebody who leaves is away or stands in, from today on. */
@Component
class AbsencesEnd implements Ending {

  private final AbsenceRepository absences;
  private final AbsenceDecisions decisions;
  private final AbsenceTable table;
  private final CompanyZone zone;
  private final Journal journal;

  AbsencesEnd(
      AbsenceRepository absences,
      AbsenceDecisions decisions,
      AbsenceTable table,
      CompanyZone zone,
      Journal journal) {
    this.absences = absences;
    this.decisions = decisions;
    this.table = table;
    this.zone = zone;
    this.journal = journal;
  }

  @Override
  public String textKey() {
    return "people.ending.absences";
  }

  @Override
  public long count(EmployeeId leaver) {
    return absences.countOpenOf(leaver, zone.today());
  }

  @Override
  public void end(EmployeeContact leaver, Actor by, String why) {
    var today = zone.today();
    for (var absence : absences.lockOpenOf(leaver.id(), today)) {
      var before = absence.state();
      var backOn = absence.details().backOn();
      decisions.end(absence, today);
      var after = absence.state();
      journal.record(
          by,
          "absence.end",
          new Subject("absence", absence.id().value(), table.name(absence.details().absent())),
          before == after
              ? List.of(
                  new Change("backOn", backOn.toString(), absence.details().backOn().toString()))
              : List.of(new Change("state", before.inWords(), after.inWords())),
          why);
    }
  }
}
