package io.clientele.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.approvals.Verdict;
import io.clientele.company.CompanyZone;
import io.clientele.contracts.Amendments;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractTerms;
import io.clientele.contracts.Contracts;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import io.clientele.sandbox.SandboxClock;
import io.clientele.terminations.TerminationDetails;
import io.clientele.terminations.TerminationKind;
import io.clientele.terminations.Terminations;
import io.clientele.worktime.Worktimes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;

@PortalTest
@Duty("E5")
class ObligationDaysTests {

  @Autowired private ObligationDaysJob job;
  @Autowired private ObligationList list;
  @Autowired private Obligations obligations;
  @Autowired private Fulfilment fulfilment;
  @Autowired private Contracts contracts;
  @Autowired private Amendments amendments;
  @Autowired private Terminations terminations;
  @Autowired private Notices notices;
  @Autowired private Journal journal;
  @Autowired private Worktimes worktimes;
  @Autowired private Absences absences;
  @Autowired private CompanyZone zone;
  @Autowired private SandboxClock clock;
  @Autowired private AutowireCapableBeanFactory beans;

  private OwingHouse house;

  @BeforeEach
  void found() {
    house = new OwingHouse(beans);
  }

  @Test
  void remindsFiveAndOneWorkingDaysBeforeEachOnce() {
    var due = worked(9);
    owed(due);
    on(worked(3));
    assertThat(told(house.leo, "due on")).isEmpty();

    on(worked(4));
    on(worked(4));
    on(worked(6));
    assertThat(told(house.leo, "due on")).hasSize(1);
    on(worked(8));
    on(due);

    assertThat(told(house.leo, "due on")).hasSize(2);
    assertThat(told(house.petra, "due on")).isEmpty();
    assertThat(told(house.leo, "was due")).isEmpty();
  }

  @Test
  void remindsBeforeSomebodyIsAwayUntilThen() {
    var due = worked(9);
    owed(due);
    var away = worked(2);
    house.does(
        house.diana,
        () ->
            absences.record(
                new AbsenceDetails(house.leo, house.petra, away, due.plusDays(1), "Holiday", "7")));

    on(zone.today());

    assertThat(told(house.leo, "due on")).hasSize(1);
  }

  @Test
  void whatIsNotDoneIsLateAndTheManagerKnows() {
    var due = zone.today().plusDays(3);
    var contract = signed();
    var id = house.owed(contract, house.logistics, null, Due.on(due));
    on(due);
    assertThat(state(id)).isEqualTo(ObligationState.BINDING);

    on(due.plusDays(1));
    on(due.plusDays(2));

    assertThat(state(id)).isEqualTo(ObligationState.LATE);
    assertThat(told(house.leo, "was due on")).hasSize(1);
    assertThat(told(house.anna, "Ask the division")).hasSize(1);
    on(due.plusDays(8));
    assertThat(told(house.leo, "was due on")).hasSize(2);
    assertThat(journal.of(new Subject(Contracts.KIND, contract.value(), ""), 20))
        .filteredOn(entry -> entry.action().equals("contract.obligation-late"))
        .hasSize(1);
  }

  @Test
  void whatIsDoneIsNeitherLateNorRemindedOf() {
    var due = worked(9);
    var id = owed(due);
    house.does(
        house.leo, () -> fulfilment.fulfil(id, version(id), zone.today(), "Delivered", List.of()));
    on(worked(8));
    on(due.plusDays(1));

    assertThat(state(id)).isEqualTo(ObligationState.FULFILLED);
    assertThat(told(house.leo, "due on")).isEmpty();
  }

  @Test
  void aDayThatMovedIsRemindedOfAnew() {
    var due = worked(9);
    var id = owed(due);
    on(worked(8));
    assertThat(told(house.leo, "due on")).hasSize(1);
    var later = worked(14);
    var details =
        new ObligationDetails(null, "Deliver the glass", house.logistics, Due.on(later), "", "");
    house.does(house.anna, () -> obligations.revise(id, version(id), details));

    on(worked(13));

    assertThat(told(house.leo, "due on")).hasSize(2);
  }

  @Test
  void theManagerAndTheirHeadAreWarnedBeforeAContractGoesOn() {
    var ends = zone.today().plusDays(200);
    var contract = signed(ends, 12, 30);
    var number = house.house.card(house.anna, contract).number();
    var notice = ends.minusDays(30);
    on(notice.minusDays(61));
    assertThat(warned(house.anna, number)).isEmpty();

    on(notice.minusDays(60));
    on(notice.minusDays(59));
    assertThat(warned(house.anna, number)).hasSize(1).first().asString().contains("notice");
    assertThat(warned(house.helena, number)).hasSize(1);
    on(notice.minusDays(30));
    on(notice.minusDays(7));
    on(notice.minusDays(7));
    on(notice);
    assertThat(warned(house.anna, number))
        .as("60, 30 and 7 days for notice, 60 to go on")
        .hasSize(4);
    on(ends);

    assertThat(warned(house.anna, number)).hasSize(5);
    assertThat(warned(house.anna, number).getFirst()).contains("goes on from");
    for (var other : List.of(house.boris, house.carla, house.leo, house.felix)) {
      assertThat(warned(other, number)).isEmpty();
    }
  }

  @Test
  void whileAClientHasNoManagerTheHeadOfTheDepartmentIsWarned() {
    var ends = zone.today().plusDays(90);
    var contract = signed(ends, null, null);
    var number = house.house.card(house.anna, contract).number();
    house.leaveToNobody();

    on(ends.minusDays(30));

    assertThat(warned(house.helena, number)).hasSize(1);
    assertThat(warned(house.anna, number)).isEmpty();
    assertThat(warned(house.boris, number)).isEmpty();
  }

  @Test
  void aContractThatIsNotSignedIsNotWarnedOf() {
    var ends = zone.today().plusDays(40);
    var contract = house.house.drafted("8000", 30);
    agree(contract, ends, null, null);
    var number = house.house.card(house.anna, contract).number();

    on(ends.minusDays(7));

    assertThat(warned(house.anna, number)).isEmpty();
  }

  @Test
  void aContractThatWasTerminatedIsNotWarnedOf() {
    var ends = zone.today().plusDays(90);
    var contract = signed(ends, null, null);
    var number = house.house.card(house.anna, contract).number();
    var details =
        new TerminationDetails(
            TerminationKind.AGREED, "They move", zone.today(), zone.today().plusDays(80));
    house.does(house.anna, () -> terminations.terminate(contract, details, false));

    on(ends.minusDays(60));

    assertThat(warned(house.anna, number)).isEmpty();
  }

  @Test
  void aContractThatGoesOnInASignedAmendmentIsNotWarnedOf() {
    var ends = zone.today().plusDays(90);
    var contract = signed(ends, null, null);
    var number = house.house.card(house.anna, contract).number();
    var amendment = house.as(house.anna, () -> amendments.begin(contract));
    agree(amendment, ends.plusYears(1), null, null);
    house.does(house.anna, () -> contracts.submit(amendment));
    house.house.decideOn(house.helena, amendment, Verdict.APPROVE);
    house.house.sign(house.anna, amendment, ends);

    on(ends.minusDays(60));

    assertThat(warned(house.anna, number)).isEmpty();
  }

  private ObligationId owed(LocalDate due) {
    return house.owed(signed(), house.logistics, null, Due.on(due));
  }

  private ContractId signed() {
    return signed(zone.today().plusYears(1), null, null);
  }

  @SuppressWarnings("NullAway")
  private ContractId signed(LocalDate ends, Integer renewal, Integer notice) {
    var contract = house.house.drafted("8000", 30);
    agree(contract, ends, renewal, notice);
    house.does(house.anna, () -> contracts.submit(contract));
    house.house.decideOn(house.helena, contract, Verdict.APPROVE);
    house.sign(contract);
    return contract;
  }

  @SuppressWarnings("NullAway")
  private void agree(ContractId contract, LocalDate ends, Integer renewal, Integer notice) {
    var terms = house.house.terms("8000", 30);
    var other =
        new ContractTerms(
            terms.amount(),
            terms.currency(),
            terms.houseAmount(),
            terms.paymentDays(),
            terms.priceType(),
            terms.discount(),
            terms.delivery(),
            terms.penalty(),
            terms.begins(),
            ends,
            renewal,
            notice);
    house.does(
        house.anna,
        () -> contracts.agree(contract, house.house.card(house.anna, contract).version(), other));
  }

  /** The n-th day from today on which Leo works, as things stand now. */
  private LocalDate worked(int n) {
    return worktimes.calendar(house.leo).workingDay(zone.today(), n);
  }

  private void on(LocalDate day) {
    clock.at(
        day.atTime(10, 0).atZone(zone.zone()).toInstant(),
        () -> {
          job.run();
          job.warn();
        });
  }

  private ObligationState state(ObligationId id) {
    return house.as(house.anna, () -> list.card(id)).state();
  }

  private long version(ObligationId id) {
    return house.as(house.anna, () -> list.card(id)).version();
  }

  private List<String> told(EmployeeId who, String words) {
    return words(who).stream()
        .filter(said -> said.startsWith("Deliver the glass") && said.contains(words))
        .toList();
  }

  private List<String> warned(EmployeeId who, String number) {
    return words(who).stream()
        .filter(said -> said.startsWith(number))
        .filter(said -> said.contains("left") || said.contains("today"))
        .toList();
  }

  private List<String> words(EmployeeId who) {
    return house.as(who, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 50))).stream()
        .map(NoticeRow::words)
        .toList();
  }
}
