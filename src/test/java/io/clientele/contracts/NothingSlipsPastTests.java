package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.SecondPortal;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.SeatId;
import io.clientele.approvals.Verdict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Viewers;
import io.clientele.sandbox.SandboxClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * By what a contract slips past its approval elsewhere, a test each. Two more stand beside what
 * they are about: an edit after the approval is {@link
 * ContractsTests#anApprovalDoesNotHoldForAnotherText()} (and, written past the services, {@link
 * SigningTests#whatWasWrittenPastTheServicesIsNotSigned()}), a copy is {@link
 * ContractsTests#aCopyCarriesNoApproval()}.
 */
@PortalTest
@Duty("E4")
class NothingSlipsPastTests {

  @Autowired private Contracts contracts;
  @Autowired private ContractClauses clauses;
  @Autowired private Signing signing;
  @Autowired private Decisions decisions;
  @Autowired private Inbox inbox;
  @Autowired private Absences absences;
  @Autowired private Employees employees;
  @Autowired private SandboxClock clock;
  @Autowired private Environment environment;
  @Autowired private AutowireCapableBeanFactory beans;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void afterARestartTheSameIsAskedAndTheSameIsSigned() {
    var id = submitted("8000", 30);
    var text = house.card(house.anna, id).newest();

    try (var restarted = SecondPortal.start(environment)) {
      var viewers = restarted.getBean(Viewers.class);
      viewers.runAs(
          house.anna,
          () ->
              assertThatThrownBy(() -> sign(restarted.getBean(Signing.class), id, text))
                  .isInstanceOf(Refusal.class));
      viewers.runAs(
          house.helena,
          () -> approve(restarted.getBean(Inbox.class), restarted.getBean(Decisions.class)));
      viewers.runAs(house.anna, () -> sign(restarted.getBean(Signing.class), id, text));
    }

    assertThat(house.as(house.anna, () -> signing.of(id)).orElseThrow().sha256()).isEqualTo(text);
  }

  private static void approve(Inbox inbox, Decisions decisions) {
    decisions.decide(inbox.waiting("").getFirst().seat(), Verdict.APPROVE, "");
  }

  private void sign(Signing signing, ContractId id, String text) {
    signing.sign(id, text, house.today());
  }

  @Test
  void aTabThatWasLeftOpenNeitherWritesNorDecidesNorSignsWhatIsSomethingElseByNow() {
    var id = submitted("8000", 30);
    var old = house.card(house.anna, id);
    var seat = seat(house.helena);
    var clause = old.clauses().getFirst();
    write(house.anna, clause, "The house delivers glass and china.");
    submit(house.anna, id);

    assertThatThrownBy(() -> decide(house.helena, seat))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has ended");
    assertThatThrownBy(() -> write(house.helena, clause, "The house delivers nothing."))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(
            () ->
                house.does(
                    house.helena,
                    () -> contracts.agree(id, old.version(), house.terms("7000", 30))))
        .isInstanceOf(OptimisticLockingFailureException.class);

    var again = seat(house.helena);
    decide(house.helena, again);
    assertThatThrownBy(() -> decide(house.helena, again))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has answered already");
    assertThatThrownBy(() -> house.does(house.anna, () -> sign(signing, id, old.newest())))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.APPROVED);
  }

  @Test
  void aSubstitutionThatHasExpiredDecidesAndSignsNothing() {
    var id = submitted("20000", 30);
    var back = house.today().plusDays(2);
    var away = new AbsenceDetails(house.helena, house.vera, house.today(), back, "Holiday", "1");
    house.does(house.diana, () -> absences.record(away));
    var seat = seat(house.vera);

    on(
        back,
        () -> {
          assertThat(house.as(house.vera, house::waiting)).isEmpty();
          assertThatThrownBy(() -> decide(house.vera, seat)).isInstanceOf(NotFound.class);
        });
    decide(house.vera, seat);
    var text = house.card(house.anna, id).newest();
    on(
        back,
        () -> {
          assertThatThrownBy(() -> house.does(house.vera, () -> signing.sign(id, text, back)))
              .isInstanceOfAny(Refusal.class, NotFound.class);
          house.does(house.helena, () -> signing.sign(id, text, back));
        });
  }

  @Test
  void aDismissedApproverDecidesNothingAndWhatWaitedWithThemIsGivenToSomebodyElse() {
    var id = submitted("8000", 90);
    var seat = seat(house.felix);
    house.does(house.admin, () -> employees.disable(house.felix, "Left"));

    assertThatThrownBy(() -> decide(house.felix, seat)).isInstanceOf(NotFound.class);
    decide(house.vera, seat(house.vera));
    assertThat(house.as(house.helena, house::waiting)).as("finance has not answered").isEmpty();
    assertThat(house.as(house.admin, inbox::stuck)).anyMatch(row -> row.seat().equals(seat));
    house.does(house.admin, () -> decisions.name(seat, house.diana, "Felix has left"));
    decide(house.diana, seat);
    decide(house.helena, seat(house.helena));
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.APPROVED);
  }

  @Test
  void aRouteThatIsChangedInTheMiddleSparesNobodyWhoWasAsked() {
    var id = submitted("8000", 90);
    decide(house.vera, seat(house.vera));
    house.routeForDebtors();

    assertThat(house.as(house.helena, house::waiting)).isEmpty();
    decide(house.felix, seat(house.felix));
    decide(house.helena, seat(house.helena));
    house.does(house.anna, () -> sign(signing, id, house.card(house.anna, id).newest()));

    submitted("8000", 90);
    assertThat(house.as(house.vera, house::waiting)).as("by the new one").isEmpty();
    assertThat(house.as(house.helena, house::waiting)).hasSize(1);
  }

  @Test
  void whoeverSubmitsIsNotAskedAndAnswersForNobody() {
    var id = house.drafted("8000", 30);
    submit(house.helena, id);
    var seat = seat(house.diana);
    var away =
        new AbsenceDetails(
            house.diana, house.helena, house.today(), house.today().plusDays(2), "Holiday", "1");
    house.does(house.admin, () -> absences.record(away));

    assertThat(house.as(house.helena, house::waiting)).isEmpty();
    assertThatThrownBy(() -> decide(house.helena, seat))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Nobody approves what they submitted");
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.IN_APPROVAL);
  }

  @Test
  void aClockThatIsMovedApprovesNothingAndTakesNoApprovalAway() {
    var id = submitted("8000", 30);
    var later = house.today().plusDays(400);
    var text = house.card(house.anna, id).newest();

    on(
        later,
        () -> {
          assertThatThrownBy(() -> house.does(house.anna, () -> signing.sign(id, text, later)))
              .isInstanceOf(Refusal.class);
          decide(house.helena, seat(house.helena));
        });
    house.does(house.anna, () -> sign(signing, id, text));

    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.IN_FORCE);
  }

  private ContractId submitted(String amount, int paymentDays) {
    var id = house.drafted(amount, paymentDays);
    submit(house.anna, id);
    return id;
  }

  private void submit(EmployeeId who, ContractId id) {
    house.does(who, () -> contracts.submit(id));
  }

  private void write(EmployeeId who, DraftClause read, String text) {
    var written = new Clause(read.heading(), text);
    house.does(who, () -> clauses.write(read.id(), read.version(), written));
  }

  private SeatId seat(EmployeeId who) {
    return house.as(who, house::waiting).getFirst().seat();
  }

  private void decide(EmployeeId who, SeatId seat) {
    house.does(who, () -> decisions.decide(seat, Verdict.APPROVE, ""));
  }

  private void on(LocalDate day, Runnable work) {
    clock.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), work);
  }
}
