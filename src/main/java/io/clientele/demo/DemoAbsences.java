package io.clientele.demo;

import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/** One who is away at the first start, and one who will be soon; neither lets Retail see more. */
@Component
class DemoAbsences {

  private final Absences absences;
  private final Stage stage;

  DemoAbsences(Absences absences, Stage stage) {
    this.absences = absences;
    this.stage = stage;
  }

  void appoint(Instant now) {
    var today = LocalDate.ofInstant(now, WorkingTime.ZONE);
    var monday = today.plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    stage.play(
        now.minus(Duration.ofDays(6)),
        DemoPerson.DIANA,
        () ->
            absences.record(
                details(
                    DemoPerson.LEO,
                    DemoPerson.PETRA,
                    today.minusDays(3),
                    today.plusDays(11),
                    "Holiday",
                    "41")));
    stage.play(
        now.minus(Duration.ofDays(2)),
        DemoPerson.HELENA,
        () ->
            absences.record(
                details(
                    DemoPerson.BORIS,
                    DemoPerson.ANNA,
                    monday,
                    monday.plusDays(7),
                    "Trade fair in Verona",
                    "42")));
  }

  private AbsenceDetails details(
      DemoPerson absent,
      DemoPerson substitute,
      LocalDate from,
      LocalDate backOn,
      String reason,
      String order) {
    return new AbsenceDetails(stage.id(absent), stage.id(substitute), from, backOn, reason, order);
  }
}
