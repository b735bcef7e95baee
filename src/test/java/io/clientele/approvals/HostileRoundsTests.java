package io.clientele.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.Staff;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeDetails;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people might try, or what might happen to them, while something waits for an answer. */
@Duty("E3")
class HostileRoundsTests extends ParcelHouse {

  @Autowired private Employees employees;

  @Test
  void nobodyApprovesTheirOwnThroughAChainOfSubstitutes() {
    write(stage(Need.ALL, Approver.head()));
    var parcel = handIn(anna, 1);
    var seat = seat(helena, parcel);
    standIn(helena, vera);
    standIn(vera, anna);

    assertThat(waiting(vera)).hasSize(1);
    assertThat(waiting(anna)).isEmpty();
    assertRefused(anna, seat, "Nobody approves what they submitted");
  }

  @Test
  void nobodyApprovesTheirOwnByARoleThatTheyGotMeanwhile() {
    write(stage(Need.ALL, Approver.head()), stage(Need.ANY, Approver.having(Role.LAWYER)));
    var parcel = handIn(anna, 1);
    roles(anna, Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD, Role.LAWYER);
    var seat = seat(helena, parcel);

    assertThat(waiting(anna)).isEmpty();
    assertThatThrownBy(() -> does(anna, () -> decisions.decide(seat, Verdict.APPROVE, "")))
        .isInstanceOf(NotFound.class);
    decide(helena, parcel, Verdict.APPROVE, "");
    assertThat(waiting(anna)).isEmpty();
    decide(vera, parcel, Verdict.APPROVE, "");
    assertThat(parcels.state(parcel)).isEqualTo(RoundState.APPROVED);
  }

  @Test
  void whoeverSubmitsForSomebodyAbsentApprovesItNeitherForThemselvesNorForOthers() {
    write(stage(Need.ALL, Approver.head()));
    standIn(anna, boris);
    standIn(helena, boris);
    var parcel = as(boris, () -> parcels.pack(scopes, viewers, 1));
    does(
        boris,
        () ->
            inTransaction(
                () -> {
                  var viewer = viewers.current();
                  var absent =
                      viewer.standsInFor().stream()
                          .filter(one -> one.id().equals(anna))
                          .findFirst()
                          .orElseThrow();
                  approvals.submit(parcels.matter(parcel, anna), viewer.actingFor(absent));
                }));
    var seat = seat(helena, parcel);

    assertThat(waiting(boris)).isEmpty();
    assertRefused(boris, seat, "Nobody approves what they submitted");
  }

  @Test
  void whoLosesTheRoleIsAskedByItNoLonger() {
    write(stage(Need.ALL, Approver.person(felix)), stage(Need.ALL, Approver.head()));
    var parcel = handIn(anna, 1);
    decide(felix, parcel, Verdict.APPROVE, "");
    var seat = seat(helena, parcel);
    roles(helena, Role.ACCOUNT_MANAGER);

    assertThat(waiting(helena)).isEmpty();
    assertThatThrownBy(() -> does(helena, () -> decisions.decide(seat, Verdict.APPROVE, "")))
        .isInstanceOf(NotFound.class);
    assertThat(as(helena, () -> scopes.allows(parcels.scope(parcel), Right.READ))).isFalse();
    assertThat(stuck(parcel).waitsFor()).isEmpty();
    does(admin, () -> decisions.name(seat, helena, "She knows the matter best"));
    roles(helena, Role.LAWYER);
    decide(helena, parcel, Verdict.APPROVE, "");
  }

  @Test
  void whoGoesToAnotherDepartmentIsAskedAsHeadThereNoLonger() {
    write(stage(Need.ALL, Approver.head()));
    var parcel = handIn(anna, 1);
    var elsewhere = new Staff(jdbc, transaction).department("Elsewhere");
    does(
        admin,
        () -> {
          var card = employees.card(helena);
          var old = card.details();
          employees.revise(
              helena,
              card.version(),
              new EmployeeDetails(
                  old.name(),
                  old.signIn(),
                  old.mail(),
                  old.phone(),
                  old.position(),
                  elsewhere,
                  old.head(),
                  old.birthday(),
                  old.signature()),
              card.roles());
        });

    assertThat(waiting(helena)).isEmpty();
    assertThat(stuck(parcel).waitsFor()).isEmpty();
  }

  @Test
  void anotherPhoneNumberTakesNothingAway() {
    write(stage(Need.ALL, Approver.head()));
    var parcel = handIn(anna, 1);
    roles(helena, Role.DEPARTMENT_HEAD);

    assertThat(waiting(helena)).extracting(row -> row.seat().round()).containsOnly(round(parcel));
  }

  @Test
  void asksNobodyWhoLeavesAtThatVeryMoment() throws InterruptedException {
    write(stage(Need.ALL, Approver.person(vera)));
    var parcel = as(anna, () -> transaction.execute(status -> handInWhileLeaving(vera)));

    assertThat(stuck(Objects.requireNonNull(parcel)).waitsFor()).isEmpty();
  }

  /** The transaction has read the house already when somebody leaves it. */
  private long handInWhileLeaving(EmployeeId leaver) {
    var parcel = parcels.pack(scopes, viewers, 1);
    var leaving =
        Thread.ofPlatform().start(() -> does(admin, () -> employees.disable(leaver, "Left")));
    try {
      leaving.join();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    approvals.submit(parcels.matter(parcel, anna), viewers.current().actor());
    return parcel;
  }

  @Test
  void aDismissedSubstituteDecidesNothingAndWhoIsAskedStillDoes() {
    write(stage(Need.ALL, Approver.person(felix)));
    var parcel = handIn(anna, 1);
    standIn(felix, vera);
    var seat = seat(vera, parcel);
    does(admin, () -> employees.disable(vera, "Left"));

    assertThatThrownBy(() -> does(vera, () -> decisions.decide(seat, Verdict.APPROVE, "")))
        .isInstanceOf(NotFound.class);
    decide(felix, parcel, Verdict.APPROVE, "");
  }

  @Test
  void aDismissedAdministratorNamesNobodyAndAnotherDoes() {
    write(stage(Need.ALL, Approver.superior()));
    var parcel = handIn(anna, 1);
    var seat = stuck(parcel).seat();
    var other =
        new Staff(jdbc, transaction)
            .hire("Other", new Staff(jdbc, transaction).department("Machines"), Role.ADMINISTRATOR);
    does(other, () -> employees.disable(admin, "Left"));

    assertThatThrownBy(() -> does(admin, () -> decisions.name(seat, diana, "Nobody else")))
        .isInstanceOf(NotFound.class);
    does(other, () -> decisions.name(seat, diana, "Nobody else"));
    decide(diana, parcel, Verdict.APPROVE, "");
  }

  @Test
  void ofTwentyDifferentPeopleWhoDecideAtOnceOneWins() throws InterruptedException {
    var staff = new Staff(jdbc, transaction);
    var legal = staff.department("Legal");
    var lawyers =
        IntStream.range(0, 20)
            .mapToObj(number -> staff.hire("Lawyer " + (char) ('A' + number), legal, Role.LAWYER))
            .toList();
    write(stage(Need.ANY, Approver.having(Role.LAWYER)));
    var parcel = handIn(anna, 1);
    var seat = seat(lawyers.getFirst(), parcel);
    var won = new AtomicInteger();
    var refused = new ConcurrentLinkedQueue<String>();
    var start = new CountDownLatch(1);
    var threads = new ArrayList<Thread>();
    for (var lawyer : lawyers) {
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      start.await();
                      does(lawyer, () -> decisions.decide(seat, Verdict.APPROVE, ""));
                      won.incrementAndGet();
                    } catch (Refusal lost) {
                      refused.add(lost.getMessage());
                    } catch (InterruptedException stop) {
                      Thread.currentThread().interrupt();
                    }
                  }));
    }
    start.countDown();
    for (var thread : threads) {
      thread.join();
    }

    assertThat(won).hasValue(1);
    assertThat(Set.copyOf(refused)).as("all learn the same name").hasSize(1);
    assertThat(refused).hasSize(19).allMatch(words -> words.contains("has answered already"));
  }

  @Test
  void nobodyButWhoIsAskedSeesOrDecidesByAnAddressTheyGuessed() {
    write(stage(Need.ALL, Approver.person(vera)));
    var parcel = handIn(anna, 1);
    var seat = seat(vera, parcel);
    for (var stranger : List.of(boris, felix, admin)) {
      assertThatThrownBy(() -> does(stranger, () -> rounds.card(seat.round())))
          .isInstanceOf(NotFound.class);
      for (var verdict : Verdict.values()) {
        assertThatThrownBy(() -> does(stranger, () -> decisions.decide(seat, verdict, "So be it")))
            .isInstanceOf(NotFound.class);
      }
      assertThatThrownBy(() -> does(stranger, () -> decisions.ask(seat, "What is it?")))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> does(stranger, () -> decisions.answer(seat.round(), "Books")))
          .isInstanceOf(NotFound.class);
    }
    for (var reader : List.of(helena, diana)) {
      assertThat(as(reader, () -> rounds.card(seat.round())).mine()).isNull();
      assertThatThrownBy(() -> does(reader, () -> decisions.decide(seat, Verdict.APPROVE, "")))
          .as("to read is not to be asked")
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(
            () ->
                does(
                    vera,
                    () ->
                        decisions.decide(
                            new SeatId(new RoundId(999_999_999), seat.value()),
                            Verdict.APPROVE,
                            "")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void keepsWordsAsTheyWereSaidAndRefusesTooMany() {
    write(stage(Need.ALL, Approver.person(vera)));
    var parcel = handIn(anna, 1);
    var said = "<img src=x onerror=alert(1)> '; drop table people_employee; -- {0} ‮😀";
    does(vera, () -> decisions.ask(seat(vera, parcel), said));
    assertThat(as(anna, () -> rounds.card(round(parcel))).words())
        .extracting(RoundCard.Word::words)
        .contains(said);
    var tooMany = "x".repeat(Reason.LONGEST + 1);

    assertThatThrownBy(() -> decide(vera, parcel, Verdict.APPROVE, tooMany))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> decide(vera, parcel, Verdict.REFUSE, "\n\t "))
        .isInstanceOf(Refusal.class);
    decide(vera, parcel, Verdict.APPROVE, "x".repeat(Reason.LONGEST));
  }

  @Test
  void aWordSearchedForIsNoPattern() {
    write(stage(Need.ALL, Approver.person(vera)));
    handIn(anna, 1);

    for (var words : List.of("%", "_____", "\\", "' or 1=1 --")) {
      assertThat(as(vera, () -> inbox.waiting(words))).as(words).isEmpty();
    }
    assertThat(as(vera, () -> inbox.waiting("PARCEL"))).hasSize(1);
  }

  private void assertRefused(EmployeeId who, SeatId seat, String why) {
    assertThatThrownBy(() -> does(who, () -> decisions.decide(seat, Verdict.APPROVE, "")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }

  private void roles(EmployeeId who, Role... roles) {
    does(
        admin,
        () -> {
          var card = employees.card(who);
          employees.revise(who, card.version(), card.details(), Set.of(roles));
        });
  }
}
