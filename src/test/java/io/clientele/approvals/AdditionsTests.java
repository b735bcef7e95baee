package io.clientele.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.notices.NoticeRow;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Right;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Approvers whom those add who are asked. */
@Duty("E3")
class AdditionsTests extends ParcelHouse {

  @Autowired private Additions additions;
  @Autowired private Employees employees;
  @Autowired private Journal journal;

  private long parcel;
  private SeatId helenas;

  @BeforeEach
  void handIn() {
    write(stage(Need.ALL, Approver.head()), stage(Need.ALL, Approver.person(felix)));
    parcel = handIn(anna, 5);
    helenas = seat(helena, parcel);
  }

  @Test
  void whoeverIsAddedBeforeAnswersFirst() {
    does(helena, () -> additions.before(helenas, vera, "Is it allowed?"));

    assertThat(waiting(vera)).extracting(row -> row.seat().round()).containsExactly(round(parcel));
    assertThat(told(vera)).extracting(NoticeRow::words).anyMatch(words -> words.contains("first"));
    assertThat(as(vera, () -> scopes.allows(parcels.scope(parcel), Right.READ))).isTrue();
    assertThat(waiting(helena)).as("it is not her turn").isEmpty();
    assertThatThrownBy(() -> does(helena, () -> decisions.decide(helenas, Verdict.APPROVE, "")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("asked first");

    decide(vera, parcel, Verdict.APPROVE, "It is");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.RUNNING);
    assertThat(told(helena))
        .extracting(NoticeRow::words)
        .anyMatch(words -> words.contains("waits for your approval again"));
    decide(helena, parcel, Verdict.APPROVE, "");
    decide(felix, parcel, Verdict.APPROVE, "");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
  }

  @Test
  void whoeverIsAddedAfterHearsOfItWhenTheStageIsPassed() {
    does(helena, () -> additions.after(helenas, vera, ""));

    assertThat(told(vera)).isEmpty();
    decide(helena, parcel, Verdict.APPROVE, "");
    assertThat(waiting(felix)).isEmpty();
    decide(vera, parcel, Verdict.APPROVE, "");
    decide(felix, parcel, Verdict.APPROVE, "");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
  }

  @Test
  void whoeverIsAddedCanReturnItLikeTheOthers() {
    does(helena, () -> additions.before(helenas, vera, ""));
    decide(vera, parcel, Verdict.RETURN, "Not like this");

    assertThat(parcels.state(parcel)).isEqualTo(RoundState.RETURNED);
    assertThat(waiting(helena)).isEmpty();
  }

  @Test
  void tellsWhoAddedWhom() {
    does(helena, () -> additions.before(helenas, vera, "Is it allowed?"));
    does(felix, () -> assertThat(inbox.waiting("")).isEmpty());

    assertThat(as(anna, () -> rounds.card(round(parcel))).words())
        .filteredOn(word -> word.what() == Happening.BEFORE)
        .singleElement()
        .satisfies(
            word -> {
              assertThat(word.about()).isEqualTo("Vera Lang");
              assertThat(word.by()).isEqualTo("Helena Nagy");
              assertThat(word.words()).isEqualTo("Is it allowed?");
            });
    assertThat(journal.of(new Subject(Parcels.KIND, parcel, ""), 5))
        .filteredOn(row -> row.action().equals("approval.before"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.changes())
                    .extracting(change -> change.after())
                    .contains("Vera Lang"));
  }

  @Test
  void addsNobodyWhoMustNotOrCannotAnswer() {
    does(admin, () -> employees.disable(vera, "Left"));
    for (var wrong : List.of(anna, helena, vera)) {
      assertRefused(helena, wrong);
    }
    does(helena, () -> additions.before(helenas, boris, ""));
    assertThatThrownBy(() -> does(helena, () -> additions.before(helenas, diana, "")))
        .as("one after the other")
        .isInstanceOf(Refusal.class);
    for (var stranger : List.of(felix, diana, admin, anna)) {
      assertThatThrownBy(() -> does(stranger, () -> additions.after(helenas, diana, "")))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  @Duty("I1")
  void isAddedBySomebodyWhoStandsInAndTheRecordNamesBoth() {
    standIn(helena, vera);
    does(vera, () -> additions.after(seat(vera, parcel), diana, ""));

    assertThat(as(anna, () -> rounds.card(round(parcel))).words())
        .extracting(RoundCard.Word::by)
        .anyMatch(by -> by.contains("Vera Lang") && by.contains("Helena Nagy"));
  }

  @Test
  void whereTheOneAskedFirstLeavesSomebodyIsNamed() {
    does(helena, () -> additions.before(helenas, vera, ""));
    does(admin, () -> employees.disable(vera, "Left"));

    assertThat(stuck(parcel).waitsFor()).isEmpty();
    does(admin, () -> decisions.name(stuck(parcel).seat(), diana, "Vera has left"));
    decide(diana, parcel, Verdict.APPROVE, "");
    decide(helena, parcel, Verdict.APPROVE, "");
  }

  private void assertRefused(EmployeeId who, EmployeeId person) {
    assertThatThrownBy(() -> does(who, () -> additions.before(helenas, person, "")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> does(who, () -> additions.after(helenas, person, "")))
        .isInstanceOf(Refusal.class);
  }
}
