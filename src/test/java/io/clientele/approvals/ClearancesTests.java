package io.clientele.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.kit.Refusal;
import io.clientele.routes.Approver;
import io.clientele.routes.Comparison;
import io.clientele.routes.Condition;
import io.clientele.routes.Facts;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must have been approved before a matter holds, asked again at that moment. */
@Duty("E3")
class ClearancesTests extends ParcelHouse {

  @Autowired private Clearances clearances;

  @Test
  void nothingHoldsBeforeEveryStageHasApproved() {
    write(named("Head", Approver.head()), named("Finance", Approver.person(felix)));
    var parcel = handIn(anna, 5);
    assertThat(missing(parcel)).containsExactly("Head", "Finance");

    decide(helena, parcel, Verdict.APPROVE, "");
    assertThat(missing(parcel)).as("no part of a round holds").containsExactly("Head", "Finance");
    assertThatThrownBy(() -> clearances.require(matter(parcel)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Head, Finance");

    decide(felix, parcel, Verdict.APPROVE, "");
    assertThat(missing(parcel)).isEmpty();
    clearances.require(matter(parcel));
  }

  @Test
  void whatIsChangedAfterTheApprovalDoesNotHold() {
    write(named("Head", Approver.head()));
    var parcel = approved(5);
    parcels.weigh(parcel, 6);

    assertThat(missing(parcel)).containsExactly("Head");
    assertThatThrownBy(() -> clearances.require(matter(parcel))).isInstanceOf(Refusal.class);
  }

  @Test
  void aCopyCarriesNoApproval() {
    write(named("Head", Approver.head()));
    approved(5);
    var copy = as(anna, () -> parcels.pack(scopes, viewers, 5));

    assertThat(missing(copy)).containsExactly("Head");
  }

  @Test
  void aStageThatConcernsItOnlySinceThenIsMissing() {
    var fragile = new Condition("fragile", Comparison.YES, BigDecimal.ZERO);
    write(
        named("Head", Approver.head()),
        new RouteStage("Packers", List.of(Approver.person(vera)), Need.ALL, 0, fragile, 8, 0, 0));
    var parcel = as(anna, () -> parcels.pack(scopes, viewers, 5));
    handIn(parcel, false);
    decide(helena, parcel, Verdict.APPROVE, "");
    assertThat(clearances.missing(matter(parcel, false))).isEmpty();

    assertThat(clearances.missing(matter(parcel, true))).containsExactly("Packers");
    handIn(parcel, true);
    decide(helena, parcel, Verdict.APPROVE, "");
    decide(vera, parcel, Verdict.APPROVE, "");
    assertThat(clearances.missing(matter(parcel, true))).isEmpty();
  }

  @Test
  void isAskedAlongTheVersionOfTheRouteItWent() {
    write(named("Head", Approver.head()));
    var parcel = approved(5);
    write(named("Head", Approver.head()), named("Finance", Approver.person(felix)));

    assertThat(missing(parcel)).isEmpty();
    assertThat(missing(handIn(anna, 5))).containsExactly("Head", "Finance");
  }

  @Test
  void whatWasRefusedOrTakenBackLaterDoesNotHold() {
    write(named("Head", Approver.head()));
    var parcel = approved(5);
    submit(anna, parcel);
    decide(helena, parcel, Verdict.REFUSE, "I have changed my mind");

    assertThat(missing(parcel)).containsExactly("Head");
  }

  @Test
  void withoutARouteItHoldsOnlyByWhoWasNamed() {
    write();
    var parcel = handIn(anna, 5);
    assertThat(missing(parcel)).containsExactly("Whoever the administrator names");
    does(admin, () -> decisions.name(stuck(parcel).seat(), diana, "There is no route"));
    decide(diana, parcel, Verdict.APPROVE, "");

    assertThat(missing(parcel)).isEmpty();
  }

  private long approved(int weight) {
    var parcel = handIn(anna, weight);
    decide(helena, parcel, Verdict.APPROVE, "");
    return parcel;
  }

  private void handIn(long parcel, boolean fragile) {
    does(
        anna,
        () ->
            inTransaction(
                () -> approvals.submit(matter(parcel, fragile), viewers.current().actor())));
  }

  private List<String> missing(long parcel) {
    return clearances.missing(matter(parcel));
  }

  private Submission matter(long parcel) {
    return parcels.matter(parcel, anna);
  }

  private Submission matter(long parcel, boolean fragile) {
    return new Submission(
        Parcels.KIND,
        parcel,
        "Parcel " + parcel,
        parcels.scope(parcel),
        anna,
        Facts.NONE.with("fragile", fragile));
  }

  private static RouteStage named(String name, Approver approver) {
    return new RouteStage(name, List.of(approver), Need.ALL, 0, null, 8, 0, 0);
  }
}
