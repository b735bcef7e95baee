package io.clientele.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.kit.NotFound;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.EmployeeId;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.sandbox.SandboxClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of something that waits while days go by. */
@Duty("E3")
class RoundsInTimeTests extends ParcelHouse {

  @Autowired private SandboxClock clock;
  @Autowired private RoundHistory history;
  @Autowired private LateSeatsJob job;

  @Test
  @Duty("I1")
  void aSubstitutionThatHasExpiredGivesNothingAnyMore() {
    write(stage(Need.ALL, Approver.person(felix)));
    var parcel = handIn(anna, 1);
    var today = absences.today();
    away(felix, vera, today, today.plusDays(3));
    var seat = seat(vera, parcel);

    on(today.plusDays(2), () -> assertThat(waiting(vera)).hasSize(1));
    on(
        today.plusDays(3),
        () -> {
          assertThat(waiting(vera)).as("felix is back on that day").isEmpty();
          assertThatThrownBy(() -> does(vera, () -> decisions.decide(seat, Verdict.APPROVE, "")))
              .isInstanceOf(NotFound.class);
          decide(felix, parcel, Verdict.APPROVE, "");
        });
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
  }

  @Test
  @Duty("I1")
  void whatWaitsAlreadyMovesAsTheSubstitutionBegins() {
    write(stage(Need.ALL, Approver.person(felix)));
    var parcel = handIn(anna, 1);
    var tomorrow = absences.today().plusDays(1);
    away(felix, vera, tomorrow, tomorrow.plusDays(2));

    assertThat(waiting(vera)).isEmpty();
    on(
        tomorrow,
        () -> {
          assertThat(waiting(vera)).extracting(WaitingRow::forName).containsExactly("Felix Bauer");
          decide(vera, parcel, Verdict.APPROVE, "");
        });
  }

  @Test
  void whatNobodyAnswersIsRemindedOfRaisedAndShownToTheAdministratorButNeverPassesByItself() {
    write(new RouteStage("Head", List.of(Approver.person(helena)), Need.ALL, 0, null, 4, 8, 16));
    var parcel = handIn(anna, 1);

    on(
        absences.today().plusDays(30),
        () -> {
          job.run();
          job.run();
          assertThat(waiting(helena)).allMatch(WaitingRow::late);
          assertThat(waiting(diana)).hasSize(1);
          assertThat(stuck(parcel).waitsFor()).contains("Helena Nagy", "Diana Cruz");
        });
    assertThat(history.of(round(parcel)))
        .extracting(RoundHistory.Kept::what)
        .containsExactly(Happening.SUBMITTED, Happening.REMINDED, Happening.RAISED);
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.RUNNING);
  }

  @Test
  void aClockThatWasPutForwardTakesNobodysTurn() {
    write(stage(Need.ALL, Approver.head()), stage(Need.ALL, Approver.person(felix)));
    var parcel = handIn(anna, 1);

    on(absences.today().plusDays(400), () -> decide(helena, parcel, Verdict.APPROVE, ""));
    assertThat(waiting(felix)).hasSize(1);
    decide(felix, parcel, Verdict.APPROVE, "");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
  }

  private void away(EmployeeId absent, EmployeeId substitute, LocalDate from, LocalDate back) {
    var details = new AbsenceDetails(absent, substitute, from, back, "Holiday", "1");
    does(diana, () -> absences.record(details));
  }

  private void on(LocalDate day, Runnable work) {
    clock.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), work);
  }
}
