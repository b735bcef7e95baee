package io.clientele.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteStageTests {

  private static final EmployeeId VERA = new EmployeeId(1);
  private static final EmployeeId FELIX = new EmployeeId(2);
  private static final RoutedKind KIND =
      new RoutedKind(
          "parcel",
          "approvals.kind",
          List.of(
              new FactKind("weight", "approvals.kind", false),
              new FactKind("fragile", "approvals.kind", true)));

  @Test
  void isPassedWhenItsConditionHolds() {
    var heavy = when(new Condition("weight", Comparison.AT_LEAST, BigDecimal.TEN));

    assertThat(heavy.concerns(weighing("9.99"))).isFalse();
    assertThat(heavy.concerns(weighing("10.00"))).isTrue();
    assertThat(when(new Condition("weight", Comparison.BELOW, BigDecimal.TEN)))
        .satisfies(
            light -> {
              assertThat(light.concerns(weighing("9.99"))).isTrue();
              assertThat(light.concerns(weighing("10"))).isFalse();
            });
    var fragile = when(new Condition("fragile", Comparison.YES, BigDecimal.ZERO));
    assertThat(fragile.concerns(Facts.NONE.with("fragile", true))).isTrue();
    assertThat(fragile.concerns(Facts.NONE.with("fragile", false))).isFalse();
  }

  @Test
  void isNotSparedByWhatNobodyKnows() {
    var heavy = when(new Condition("weight", Comparison.AT_LEAST, BigDecimal.TEN));

    assertThat(heavy.concerns(Facts.NONE)).isTrue();
  }

  @Test
  void asksTheSamePeopleOnce() {
    var asked = Asked.of(needing(Need.ALL), List.of(Set.of(VERA), Set.of(VERA), Set.of(FELIX)));

    assertThat(asked.places()).containsExactly(Set.of(VERA), Set.of(FELIX));
  }

  @Test
  void keepsAnEmptyPlaceWhereItCannotBePassedWithoutIt() {
    var found = List.of(Set.of(VERA), Set.<EmployeeId>of());

    assertThat(Asked.of(needing(Need.ALL), found).places()).containsExactly(Set.of(VERA), Set.of());
    assertThat(Asked.of(needing(Need.ANY), found).places()).containsExactly(Set.of(VERA));
    assertThat(Asked.of(needing(Need.ANY), List.of(Set.of())).places()).containsExactly(Set.of());
    assertThat(Asked.of(quorum(2, 2), found).places()).containsExactly(Set.of(VERA), Set.of());
    assertThat(Asked.of(needing(Need.ALL), List.of()).places())
        .as("nobody asked is not everybody agreed")
        .containsExactly(Set.of());
  }

  @Test
  void refusesWhatCouldNeverBePassed() {
    assertRefused(new RouteStage(" ", List.of(Approver.head()), Need.ALL, 0, null, 8, 0, 0));
    assertRefused(new RouteStage("Head", List.of(), Need.ALL, 0, null, 8, 0, 0));
    assertRefused(quorum(3, 2));
    assertRefused(quorum(0, 2));
    assertRefused(when(new Condition("colour", Comparison.YES, BigDecimal.ZERO)));
    for (var hostile : List.of("1e999999999", "-1e999999999", "1e-999999999", "1000000000001")) {
      assertRefused(when(new Condition("weight", Comparison.AT_LEAST, new BigDecimal(hostile))));
    }
    assertRefused(new RouteStage("Head", List.of(Approver.head()), Need.ALL, 0, null, 0, 0, 0));
    assertRefused(new RouteStage("Head", List.of(Approver.head()), Need.ALL, 0, null, 9_999, 0, 0));
    assertRefused(new RouteStage("Head", List.of(Approver.head()), Need.ALL, 0, null, 8, 8, 8));
    assertRefused(new RouteStage("Head", List.of(Approver.level(0)), Need.ALL, 0, null, 8, 0, 0));
    assertRefused(
        new RouteStage(
            "Role",
            List.of(new Approver(ApproverKind.ROLE, null, null, 0)),
            Need.ALL,
            0,
            null,
            8,
            0,
            0));
    var sound =
        new RouteStage(" Law ", List.of(Approver.having(Role.LAWYER)), Need.ALL, 0, null, 8, 4, 8);
    assertThat(sound.checked(KIND).name()).isEqualTo("Law");
  }

  private static void assertRefused(RouteStage stage) {
    assertThatThrownBy(() -> stage.checked(KIND)).isInstanceOf(Refusal.class);
  }

  private static Facts weighing(String kilograms) {
    return Facts.NONE.with("weight", new BigDecimal(kilograms));
  }

  private static RouteStage when(Condition condition) {
    return new RouteStage("Head", List.of(Approver.head()), Need.ALL, 0, condition, 8, 0, 0);
  }

  private static RouteStage needing(Need need) {
    return new RouteStage("Head", List.of(Approver.head()), need, 0, null, 8, 0, 0);
  }

  private static RouteStage quorum(int quorum, int of) {
    return new RouteStage(
        "Some", Collections.nCopies(of, Approver.head()), Need.QUORUM, quorum, null, 8, 0, 0);
  }
}
