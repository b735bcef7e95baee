package io.clientele.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Refusal;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Person;
import io.clientele.people.ScopeId;
import io.clientele.people.Viewer;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTests {

  private static final EmployeeId ANNA = new EmployeeId(1);
  private static final EmployeeId VERA = new EmployeeId(2);
  private static final EmployeeId FELIX = new EmployeeId(3);
  private static final EmployeeId BORIS = new EmployeeId(4);
  private static final RoundId ID = new RoundId(7);

  @Test
  void passesAStageWhenAllHaveApproved() {
    var round = round(Need.ALL, 0, Set.of(VERA), Set.of(FELIX));
    approve(round, 0, VERA);
    assertThat(round.stage()).isZero();
    assertThat(round.state()).isEqualTo(RoundState.RUNNING);

    approve(round, 1, FELIX);
    assertThat(round.stage()).isEqualTo(1);
    assertThat(round.state()).isEqualTo(RoundState.RUNNING);
  }

  @Test
  void dropsThePlacesThatNobodyNeedsAnyMore() {
    var round = round(Need.ANY, 0, Set.of(VERA), Set.of(FELIX));
    approve(round, 0, VERA);

    assertThat(round.seats(0))
        .extracting(Seat::state)
        .containsExactly(SeatState.APPROVED, SeatState.DROPPED);
  }

  @Test
  void anEmptyPlaceIsNotPassed() {
    var round = round(Need.ALL, 0, Set.of(VERA), Set.of());
    approve(round, 0, VERA);

    assertThat(round.stage()).isZero();
  }

  @Test
  void whoIsAskedFirstHoldsUpOnePlaceAndCountsForNone() {
    var round = round(Need.ANY, 0, Set.of(VERA), Set.of(FELIX));
    var first = first(round, BORIS);

    assertThatThrownBy(() -> first.requireAnswerable(viewer(VERA), seat(0)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("asked first");
    first.requireAnswerable(viewer(FELIX), seat(1));
    approve(first, 2, BORIS);
    assertThat(first.stage()).as("nobody of the route has approved").isZero();
    first.requireAnswerable(viewer(VERA), seat(0));
    approve(first, 0, VERA);
    assertThat(first.stage()).isEqualTo(1);
  }

  @Test
  void whoIsAskedAfterwardsIsAStageOfTheirOwn() {
    var round = round(Need.ALL, 0, Set.of(VERA));
    round.insertNext(stage(Need.ALL, 0));
    approve(round, 0, VERA);

    assertThat(round.stages()).hasSize(3);
    assertThat(round.stage()).isEqualTo(1);
    assertThatThrownBy(
            () -> {
              for (var many = 0; many < 30; many++) {
                round.insertNext(stage(Need.ALL, 0));
              }
            })
        .isInstanceOf(Refusal.class);
  }

  @Test
  void oneWhoRefusesEndsIt() {
    var round = round(Need.QUORUM, 1, Set.of(VERA), Set.of(FELIX));
    round.decide(seat(0), Verdict.REFUSE, VERA, "Vera");

    assertThat(round.state()).isEqualTo(RoundState.REFUSED);
    assertThat(round.seats(0)).noneMatch(Seat::isOpen);
  }

  @Test
  void whatHasEndedStaysAsItEnded() {
    for (var ended : RoundState.values()) {
      assertThat(ended.canBecome(RoundState.RUNNING)).isFalse();
      assertThat(ended.canBecome(RoundState.APPROVED)).isEqualTo(ended == RoundState.RUNNING);
    }
    var round = round(Need.ALL, 0, Set.of(VERA));
    round.end(RoundState.WITHDRAWN);

    assertThatThrownBy(() -> round.end(RoundState.VOID)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> round.requireAnswerable(viewer(VERA), seat(0)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Withdrawn");
  }

  @Test
  void aPlaceIsAnsweredOnceAndSaysByWhom() {
    var round = round(Need.ALL, 0, Set.of(VERA, FELIX), Set.of(FELIX));
    approve(round, 0, VERA);

    assertThatThrownBy(() -> round.requireAnswerable(viewer(FELIX), seat(0)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("by 2 has answered");
    round.requireAnswerable(viewer(FELIX), seat(1));
  }

  @Test
  void ownerAndSubmitterNeverAnswerWhoeverTheyStandInFor() {
    var round = round(Need.ALL, 0, Set.of(VERA));

    assertThatThrownBy(() -> round.requireAnswerable(standingIn(ANNA, VERA), seat(0)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Nobody approves what they submitted");
  }

  @Test
  void hashTellsWhetherItIsStillTheSame() {
    var one = Frozen.saying().line("a", "x", "1").line("b", "y").frozen();

    assertThat(one.sha256()).hasSize(64);
    assertThat(Frozen.saying().line("a", "renamed", "1").line("b", "y").frozen().sha256())
        .as("a name is not what it is")
        .isEqualTo(one.sha256());
    assertThat(Frozen.saying().line("a", "x", "2").line("b", "y").frozen().sha256())
        .isNotEqualTo(one.sha256());
    assertThat(Frozen.saying().line("a", "x", "1b1:y").frozen().sha256())
        .as("no two lines run together")
        .isNotEqualTo(one.sha256());
    assertThat(Frozen.saying().line("a", "x", "1").line("b", "y").warning("!").frozen().sha256())
        .isEqualTo(one.sha256());
  }

  /** The same round, in which somebody must answer before the first place. */
  private static Round first(Round round, EmployeeId person) {
    var seats = new ArrayList<>(round.seats());
    seats.add(
        new Seat(
            seat(seats.size()),
            0,
            seat(0),
            SeatState.WAITING,
            Set.of(person),
            null,
            null,
            Instant.EPOCH));
    return new Round(ID, round.handed(), round.stages(), 0, RoundState.RUNNING, seats);
  }

  private static void approve(Round round, int place, EmployeeId who) {
    round.decide(seat(place), Verdict.APPROVE, who, "by " + who.value());
  }

  private static SeatId seat(int place) {
    return new SeatId(ID, place);
  }

  @SafeVarargs
  private static Round round(Need need, int quorum, Set<EmployeeId>... asked) {
    var seats = new ArrayList<Seat>();
    Arrays.stream(asked)
        .forEach(
            people ->
                seats.add(
                    new Seat(
                        seat(seats.size()),
                        0,
                        null,
                        SeatState.WAITING,
                        people,
                        null,
                        null,
                        Instant.EPOCH)));
    var handed =
        new Round.Handed("parcel", 1, "Parcel", new ScopeId(1), ANNA, ANNA, null, "Anna", "", 1);
    return new Round(
        ID, handed, List.of(stage(need, quorum), stage(Need.ALL, 0)), 0, RoundState.RUNNING, seats);
  }

  private static RouteStage stage(Need need, int quorum) {
    return new RouteStage("Stage", List.of(Approver.head()), need, quorum, null, 8, 0, 0);
  }

  private static Viewer viewer(EmployeeId self) {
    return new Viewer(person(self), List.of());
  }

  private static Viewer standingIn(EmployeeId self, EmployeeId absent) {
    return new Viewer(person(self), List.of(person(absent)));
  }

  private static Person person(EmployeeId id) {
    return new Person(id, "P" + id.value(), Set.of(), new DepartmentId(1), Set.of(), false);
  }
}
