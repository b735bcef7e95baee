package io.clientele.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.notices.NoticeRow;
import io.clientele.people.Employees;
import io.clientele.people.Heads;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.routes.Approver;
import io.clientele.routes.Comparison;
import io.clientele.routes.Condition;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules by which something is approved. */
@Duty("E3")
class ApprovalsTests extends ParcelHouse {

  @Autowired private RoundTable table;
  @Autowired private SeatTable seats;
  @Autowired private RoundCourse course;
  @Autowired private RoundHistory history;
  @Autowired private RoundNews news;
  @Autowired private Heads heads;
  @Autowired private Employees employees;
  @Autowired private Journal journal;
  @Autowired private Clock clock;

  @Test
  void passesItsStagesInOrderAndTellsLaterApproversWhenItIsTheirTurn() {
    write(stage(Need.ALL, Approver.head()), stage(Need.ALL, Approver.person(felix)));
    var parcel = handIn(anna, 5);

    assertThat(waiting(helena)).hasSize(1);
    assertThat(waiting(felix)).isEmpty();
    assertThat(told(felix)).isEmpty();

    decide(helena, parcel, Verdict.APPROVE, "");
    assertThat(waiting(helena)).isEmpty();
    assertThat(told(felix))
        .singleElement()
        .satisfies(one -> assertThat(one.path()).contains("approvals/"));
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.RUNNING);

    decide(felix, parcel, Verdict.APPROVE, "Fine");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
    assertThat(told(anna))
        .extracting(NoticeRow::words)
        .anyMatch(words -> words.contains("is approved"));
    assertThat(journal.of(new Subject(Parcels.KIND, parcel, ""), 20))
        .extracting(row -> row.action())
        .contains("approval.submitted", "approval.approved");
  }

  @Test
  void asksOnlyStagesThatTheFactsConcern() {
    var heavy = new Condition("weight", Comparison.AT_LEAST, BigDecimal.TEN);
    write(
        stage(Need.ALL, Approver.head()),
        new RouteStage("Heavy", List.of(Approver.person(diana)), Need.ALL, 0, heavy, 8, 0, 0));

    var light = handIn(anna, 9);
    decide(helena, light, Verdict.APPROVE, "");
    assertThat(parcels.state(light)).isEqualTo(RoundState.APPROVED);

    var weighty = handIn(anna, 10);
    decide(helena, weighty, Verdict.APPROVE, "");
    assertThat(parcels.state(weighty)).isEqualTo(RoundState.RUNNING);
    decide(diana, weighty, Verdict.APPROVE, "");
    assertThat(parcels.state(weighty)).isEqualTo(RoundState.APPROVED);
  }

  @Test
  void anyOneOrAQuorumIsEnoughWhereTheStageSaysSo() {
    write(stage(Need.ANY, Approver.person(vera), Approver.person(felix)));
    var any = handIn(anna, 1);
    decide(felix, any, Verdict.APPROVE, "");
    assertThat(parcels.state(any)).isEqualTo(RoundState.APPROVED);
    assertThat(waiting(vera)).isEmpty();

    write(
        new RouteStage(
            "Two of three",
            List.of(Approver.person(vera), Approver.person(felix), Approver.head()),
            Need.QUORUM,
            2,
            null,
            8,
            0,
            0));
    var quorum = handIn(anna, 1);
    decide(vera, quorum, Verdict.APPROVE, "");
    assertThat(parcels.state(quorum)).isEqualTo(RoundState.RUNNING);
    decide(helena, quorum, Verdict.APPROVE, "");
    assertThat(parcels.state(quorum)).isEqualTo(RoundState.APPROVED);
  }

  @Test
  void aQuorumNeedsDifferentPeopleEvenWhereOneStandsInForAnother() {
    write(
        new RouteStage(
            "Two of two",
            List.of(Approver.person(vera), Approver.person(felix)),
            Need.QUORUM,
            2,
            null,
            8,
            0,
            0));
    var parcel = handIn(anna, 1);
    standIn(felix, vera);
    var both = waiting(vera);
    assertThat(both).hasSize(2);
    does(vera, () -> decisions.decide(both.getFirst().seat(), Verdict.APPROVE, ""));

    assertThatThrownBy(
            () -> does(vera, () -> decisions.decide(both.getLast().seat(), Verdict.APPROVE, "")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("different people");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.RUNNING);
  }

  @Test
  void isBoundToWhatWasHandedInAndVoidWhenThatChanges() {
    write(stage(Need.ALL, Approver.head()));
    var parcel = handIn(anna, 5);
    parcels.weigh(parcel, 6);
    does(
        anna,
        () ->
            inTransaction(
                () -> approvals.voidIfChanged(Parcels.KIND, parcel, viewers.current().actor())));

    assertThat(parcels.state(parcel)).isEqualTo(RoundState.VOID);
    assertThat(waiting(helena)).isEmpty();
    var card = as(anna, () -> rounds.card(round(parcel)));
    assertThat(card.state()).isEqualTo(RoundState.VOID);
    assertThat(card.matter()).as("what is shown now was not handed in").isNull();
    assertThat(card.words())
        .extracting(RoundCard.Word::what)
        .contains(Happening.SUBMITTED, Happening.VOIDED);
  }

  @Test
  void whatSlippedPastTheRecordIsFoundAsSomebodyDecides() {
    write(stage(Need.ALL, Approver.head()));
    var parcel = handIn(anna, 5);
    var seat = seat(helena, parcel);
    parcels.weigh(parcel, 500);

    var outcome = as(helena, () -> decisions.decide(seat, Verdict.APPROVE, ""));

    assertThat(outcome).isEqualTo(Decisions.Outcome.VOID);
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.VOID);
    assertThat(told(anna))
        .extracting(NoticeRow::words)
        .anyMatch(words -> words.contains("Hand it in again"));
  }

  @Test
  void aChangeBackOrOfSomethingElseLeavesItRunning() {
    write(stage(Need.ALL, Approver.head()));
    var parcel = handIn(anna, 5);
    does(
        anna,
        () ->
            inTransaction(
                () -> approvals.voidIfChanged(Parcels.KIND, parcel, viewers.current().actor())));

    assertThat(parcels.state(parcel)).isEqualTo(RoundState.RUNNING);
  }

  @Test
  void ofManyWhoDecideAtOnceOneWinsAndTheOthersLearnWho() throws InterruptedException {
    write(stage(Need.ANY, Approver.having(Role.LAWYER)));
    var parcel = handIn(anna, 1);
    var seat = seat(vera, parcel);
    var won = new AtomicInteger();
    var refused = new java.util.concurrent.ConcurrentLinkedQueue<String>();
    var start = new CountDownLatch(1);
    var threads = new ArrayList<Thread>();
    for (var number = 0; number < 20; number++) {
      threads.add(
          Thread.ofPlatform()
              .start(
                  () ->
                      viewers.runAs(
                          vera,
                          () -> {
                            try {
                              start.await();
                              decisions.decide(seat, Verdict.APPROVE, "");
                              won.incrementAndGet();
                            } catch (Refusal lost) {
                              refused.add(lost.getMessage());
                            } catch (InterruptedException stop) {
                              Thread.currentThread().interrupt();
                            }
                          })));
    }
    start.countDown();
    for (var thread : threads) {
      thread.join();
    }

    assertThat(won).hasValue(1);
    assertThat(refused).hasSize(19).allMatch(words -> words.startsWith("Vera Lang has answered"));
  }

  @Test
  void whereNobodyIsFoundNothingPassesAndTheAdministratorNamesSomebody() {
    write(stage(Need.ALL, Approver.superior()));
    var parcel = handIn(anna, 1);

    assertThat(told(admin))
        .extracting(NoticeRow::words)
        .anyMatch(words -> words.contains("nobody can answer"));
    var stuck = stuck(parcel);
    assertThat(stuck.waitsFor()).isEmpty();
    assertThatThrownBy(() -> does(admin, () -> decisions.decide(stuck.seat(), Verdict.APPROVE, "")))
        .as("to administer is not to approve")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> does(boris, () -> decisions.name(stuck.seat(), boris, "Me")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> does(admin, () -> decisions.name(stuck.seat(), anna, "Own")))
        .isInstanceOf(Refusal.class);

    does(admin, () -> decisions.name(stuck.seat(), diana, "Nobody is her superior"));
    decide(diana, parcel, Verdict.APPROVE, "");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
  }

  @Test
  void withoutARouteNothingIsApprovedByItself() {
    write();
    var parcel = handIn(anna, 1);

    assertThat(parcels.state(parcel)).isEqualTo(RoundState.RUNNING);
    assertThat(stuck(parcel).waitsFor()).isEmpty();
  }

  @Test
  void nobodyApprovesWhatTheySubmittedNotThroughASubstitutionEither() {
    write(stage(Need.ALL, Approver.person(anna), Approver.head()));
    var parcel = handIn(anna, 1);
    assertThat(waiting(anna)).as("she was left out").isEmpty();
    var seat = seat(helena, parcel);
    standIn(helena, anna);

    assertThat(waiting(anna)).isEmpty();
    assertThatThrownBy(() -> does(anna, () -> decisions.decide(seat, Verdict.APPROVE, "")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Nobody approves what they submitted");
    assertThat(as(anna, () -> rounds.card(round(parcel))).mine()).isNull();
  }

  @Test
  void aHeadsOwnGoesToTheNextHeadAbove() {
    write(stage(Need.ALL, Approver.head()));
    var parcel = handIn(helena, 1);

    assertThat(waiting(helena)).isEmpty();
    decide(diana, parcel, Verdict.APPROVE, "");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
  }

  @Test
  @Duty("I1")
  void movesToTheSubstituteAtTheBeginningAndBackAtTheEndAndNamesBoth() {
    write(stage(Need.ALL, Approver.person(felix)));
    var parcel = handIn(anna, 1);
    var second = handIn(anna, 2);
    assertThat(waiting(vera)).isEmpty();

    var absence = standIn(felix, vera);
    assertThat(waiting(vera)).extracting(WaitingRow::forName).containsOnly("Felix Bauer");
    decide(vera, parcel, Verdict.APPROVE, "");
    var card = as(diana, () -> rounds.card(round(parcel)));
    assertThat(card.stages().getFirst().places().getFirst().answer())
        .contains("Vera Lang")
        .contains("Felix Bauer");
    assertThat(journal.of(new Subject(Parcels.KIND, parcel, ""), 1).getFirst().actor())
        .satisfies(
            actor -> {
              assertThat(actor.name()).isEqualTo("Vera Lang");
              assertThat(actor.forName()).isEqualTo("Felix Bauer");
            });

    var seat = seat(vera, second);
    does(diana, () -> absences.end(absence));
    assertThat(waiting(vera)).isEmpty();
    assertThatThrownBy(() -> does(vera, () -> decisions.decide(seat, Verdict.APPROVE, "")))
        .isInstanceOf(NotFound.class);
    decide(felix, second, Verdict.APPROVE, "");
  }

  @Test
  void whoeverIsAskedReadsTheRecordAsLongAsTheyAreAsked() {
    write(stage(Need.ALL, Approver.person(vera)), stage(Need.ALL, Approver.person(felix)));
    var parcel = handIn(anna, 1);
    var scope = parcels.scope(parcel);

    assertThat(as(vera, () -> scopes.allows(scope, Right.READ))).isTrue();
    assertThat(as(felix, () -> scopes.allows(scope, Right.READ))).isFalse();
    assertThatThrownBy(() -> does(felix, () -> rounds.card(round(parcel))))
        .isInstanceOf(NotFound.class);

    decide(vera, parcel, Verdict.APPROVE, "");
    assertThat(as(vera, () -> scopes.allows(scope, Right.READ))).isFalse();
    assertThat(as(felix, () -> scopes.allows(scope, Right.READ))).isTrue();
  }

  @Test
  void keepsAccessThatWasGivenForAnotherReason() {
    write(stage(Need.ALL, Approver.person(vera)));
    var parcel = handIn(anna, 1);
    var scope = parcels.scope(parcel);
    transaction.executeWithoutResult(
        status ->
            scopes.grant(
                scope, vera, Right.READ, "Asked", null, io.clientele.journal.Actor.PORTAL));

    decide(vera, parcel, Verdict.APPROVE, "");

    assertThat(as(vera, () -> scopes.allows(scope, Right.READ))).isTrue();
  }

  @Test
  void isReturnedAndRefusedOnlyWithWords() {
    write(stage(Need.ALL, Approver.person(vera), Approver.head()));
    var parcel = handIn(anna, 1);
    assertThatThrownBy(() -> decide(vera, parcel, Verdict.RETURN, " "))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Say why");
    decide(vera, parcel, Verdict.RETURN, "Weigh it again");

    assertThat(parcels.state(parcel)).isEqualTo(RoundState.RETURNED);
    assertThat(waiting(helena)).as("nobody else is asked any more").isEmpty();
    assertThat(as(anna, () -> rounds.card(round(parcel))).words())
        .extracting(RoundCard.Word::words)
        .contains("Weigh it again");

    var other = handIn(anna, 1);
    assertThatThrownBy(() -> decide(vera, other, Verdict.REFUSE, "")).isInstanceOf(Refusal.class);
    decide(vera, other, Verdict.REFUSE, "Not with us");
    assertThat(parcels.state(other)).isEqualTo(RoundState.REFUSED);
  }

  @Test
  void waitsWhileAQuestionIsAskedAndAnswered() {
    write(stage(Need.ALL, Approver.person(vera)));
    var parcel = handIn(anna, 1);
    does(vera, () -> decisions.ask(seat(vera, parcel), "What is inside?"));
    assertThat(told(anna))
        .extracting(NoticeRow::words)
        .anyMatch(words -> words.contains("has a question"));
    assertThatThrownBy(() -> does(boris, () -> decisions.answer(round(parcel), "Books")))
        .isInstanceOf(NotFound.class);
    does(anna, () -> decisions.answer(round(parcel), "Books"));

    assertThat(as(vera, () -> rounds.card(round(parcel))).words())
        .extracting(RoundCard.Word::words)
        .contains("What is inside?", "Books");
    decide(vera, parcel, Verdict.APPROVE, "");
  }

  @Test
  void isTakenBackAndHandedInAgain() {
    write(stage(Need.ALL, Approver.head()));
    var parcel = handIn(anna, 1);
    var seat = seat(helena, parcel);
    does(
        anna,
        () ->
            inTransaction(
                () -> approvals.withdraw(Parcels.KIND, parcel, viewers.current().actor())));

    assertThat(parcels.state(parcel)).isEqualTo(RoundState.WITHDRAWN);
    assertThatThrownBy(() -> does(helena, () -> decisions.decide(seat, Verdict.APPROVE, "")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has ended");
    submit(anna, parcel);
    assertThatThrownBy(() -> submit(anna, parcel))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("under way already");
    decide(helena, parcel, Verdict.APPROVE, "");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
  }

  @Test
  void goesOnAlongTheRouteItBeganWith() {
    write(stage(Need.ALL, Approver.head()), stage(Need.ALL, Approver.person(felix)));
    var parcel = handIn(anna, 1);
    write(stage(Need.ALL, Approver.head()));

    decide(helena, parcel, Verdict.APPROVE, "");

    assertThat(parcels.state(parcel)).isEqualTo(RoundState.RUNNING);
    decide(felix, parcel, Verdict.APPROVE, "");
  }

  @Test
  void remindsInWorkingTimeAndThenAsksTheNextHeadAsWell() {
    write(new RouteStage("Head", List.of(Approver.person(helena)), Need.ALL, 0, null, 4, 8, 16));
    var parcel = handIn(anna, 1);
    var seat = seat(helena, parcel);

    at(clock.instant()).remind(seat);
    assertThat(due(SeatTable.Due.REMINDER, clock.instant())).doesNotContain(seat);
    var later = clock.instant().plus(Duration.ofDays(10));
    assertThat(due(SeatTable.Due.NEXT_HEAD, later)).contains(seat);
    at(later).raise(seat);
    at(later).raise(seat);

    assertThat(waiting(diana)).extracting(WaitingRow::seat).contains(seat);
    assertThat(waiting(helena)).hasSize(1);
    decide(diana, parcel, Verdict.APPROVE, "");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
    assertThat(history.of(round(parcel)))
        .extracting(RoundHistory.Kept::what)
        .filteredOn(Happening.RAISED::equals)
        .hasSize(1);
  }

  @Test
  void remindsOnceEach() {
    write(new RouteStage("Head", List.of(Approver.person(helena)), Need.ALL, 0, null, 4, 2, 0));
    var parcel = handIn(anna, 1);
    var seat = seat(helena, parcel);
    var later = clock.instant().plus(Duration.ofDays(10));
    assertThat(due(SeatTable.Due.REMINDER, later)).contains(seat);
    at(later).remind(seat);
    at(later).remind(seat);

    assertThat(history.of(round(parcel)))
        .extracting(RoundHistory.Kept::what)
        .filteredOn(Happening.REMINDED::equals)
        .hasSize(1);
    assertThat(due(SeatTable.Due.REMINDER, later)).doesNotContain(seat);
  }

  @Test
  void whoLeavesLeavesNothingWaitingWithNobody() {
    write(stage(Need.ALL, Approver.person(vera)));
    var parcel = handIn(anna, 1);
    does(admin, () -> employees.disable(vera, "Left"));

    assertThat(stuck(parcel).waitsFor()).isEmpty();
    does(admin, () -> decisions.name(stuck(parcel).seat(), felix, "Vera has left"));
    decide(felix, parcel, Verdict.APPROVE, "");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
  }

  private LateSeats at(Instant now) {
    return new LateSeats(
        table, seats, course, history, news, heads, Clock.fixed(now, ZoneOffset.UTC)) {
      @Override
      public void remind(SeatId id) {
        transaction.executeWithoutResult(status -> super.remind(id));
      }

      @Override
      public void raise(SeatId id) {
        transaction.executeWithoutResult(status -> super.raise(id));
      }
    };
  }

  private List<SeatId> due(SeatTable.Due what, Instant now) {
    return seats.due(what, now);
  }
}
