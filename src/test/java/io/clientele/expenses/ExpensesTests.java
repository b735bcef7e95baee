package io.clientele.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.Rounds;
import io.clientele.approvals.Verdict;
import io.clientele.approvals.WaitingRow;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.routes.Approver;
import io.clientele.routes.Comparison;
import io.clientele.routes.Condition;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("H7")
class ExpensesTests {

  @Autowired private Expenses expenses;
  @Autowired private ExpenseList list;
  @Autowired private Receipts receipts;
  @Autowired private Budgets budgets;
  @Autowired private Inbox inbox;
  @Autowired private Rounds rounds;
  @Autowired private Decisions decisions;
  @Autowired private Routes routes;
  @Autowired private Clients clients;
  @Autowired private Absences absences;
  @Autowired private Journal journal;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private EmployeeId felix;
  private EmployeeId diana;
  private EmployeeId carla;
  private ClientId client;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("Management");
    var wholesale = staff.below("Wholesale", house);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    felix = staff.hire("Felix Bauer", staff.below("Finance", house), Role.FINANCE);
    diana = staff.hire("Diana Cruz", house, Role.DIRECTOR);
    carla = staff.hire("Carla Rossi", staff.below("Retail", house), Role.ACCOUNT_MANAGER);
    var admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    client =
        as(anna, () -> clients.create(ClientFixtures.named("Ernst Handel"), ClientStatus.CLIENT));
    var over = new Condition("over", Comparison.YES, BigDecimal.ZERO);
    viewers.runAs(
        admin,
        () ->
            routes.revise(
                Expenses.KIND,
                routes.newest(Expenses.KIND).number(),
                List.of(
                    new RouteStage("Head", List.of(Approver.head()), Need.ALL, 0, null, 16, 8, 24),
                    new RouteStage(
                        "Above the budget",
                        List.of(Approver.person(felix)),
                        Need.ALL,
                        0,
                        over,
                        16,
                        0,
                        0))));
  }

  @Test
  void goesFromDraftToApprovedWithinTheBudget() {
    give(helena, anna, "500");
    var expense = proven(anna, "120.50");
    does(anna, () -> expenses.submit(expense));
    assertThat(card(anna, expense).state()).isEqualTo(ExpenseState.SUBMITTED);

    decide(helena, Verdict.APPROVE, "");

    assertThat(card(anna, expense).state()).isEqualTo(ExpenseState.APPROVED);
    assertThat(as(anna, () -> budgets.own(month())).left()).isEqualByComparingTo("379.50");
    assertThat(journal.of(new Subject(Expenses.KIND, expense.value(), ""), 20))
        .extracting(row -> row.action())
        .contains("expense.enter", "expense.receipt-add", "expense.submit", "expense.state");
    assertThatThrownBy(() -> does(anna, () -> expenses.withdraw(expense)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> does(anna, () -> revise(expense, details("1", "Coffee"))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void asksFinanceAsWellAboveTheBudgetAndSaysHowMuchAbove() {
    give(helena, anna, "100");
    var expense = proven(anna, "120.50");
    does(anna, () -> expenses.submit(expense));
    var round = as(helena, () -> inbox.waiting("")).getFirst().seat().round();
    var matter = java.util.Objects.requireNonNull(as(helena, () -> rounds.card(round)).matter());
    assertThat(matter.warnings()).singleElement().asString().contains("20.50");
    assertThat(matter.lines()).extracting(line -> line.value()).contains("Ernst Handel", "Dinner");

    assertThatThrownBy(() -> card(felix, expense)).isInstanceOf(NotFound.class);
    decide(helena, Verdict.APPROVE, "");
    assertThat(card(felix, expense).state()).isEqualTo(ExpenseState.SUBMITTED);
    var receipt = card(felix, expense).receipts().getFirst().id();
    assertThat(as(felix, () -> receipts.read(receipt)).name()).isEqualTo("bill.pdf");
    decide(felix, Verdict.APPROVE, "");

    assertThat(card(anna, expense).state()).isEqualTo(ExpenseState.APPROVED);
    assertThatThrownBy(() -> card(felix, expense)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> does(felix, () -> receipts.read(receipt)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isCorrectedAfterItWasReturnedAndHandedInAgain() {
    give(helena, anna, "500");
    var expense = proven(anna, "120.50");
    does(anna, () -> expenses.submit(expense));
    decide(helena, Verdict.RETURN, "Who was there?");
    assertThat(card(anna, expense).state()).isEqualTo(ExpenseState.RETURNED);

    does(anna, () -> revise(expense, details("120.50", "Dinner with two buyers")));
    does(anna, () -> expenses.submit(expense));
    decide(helena, Verdict.APPROVE, "");

    assertThat(card(anna, expense).state()).isEqualTo(ExpenseState.APPROVED);
  }

  @Test
  void isADraftAgainWhenItIsChangedOrTakenBackUnderWay() {
    give(helena, anna, "500");
    var expense = proven(anna, "120.50");
    does(anna, () -> expenses.submit(expense));
    does(anna, () -> revise(expense, details("120.50", "Dinner")));
    assertThat(card(anna, expense).state()).as("nothing changed").isEqualTo(ExpenseState.SUBMITTED);
    does(anna, () -> revise(expense, details("320.50", "Dinner")));
    assertThat(card(anna, expense).state()).isEqualTo(ExpenseState.DRAFT);
    assertThat(as(helena, () -> inbox.waiting(""))).isEmpty();

    does(anna, () -> expenses.submit(expense));
    does(anna, () -> receipts.add(expense, "more.pdf", bytes("more")));
    assertThat(card(anna, expense).state()).isEqualTo(ExpenseState.DRAFT);

    does(anna, () -> expenses.submit(expense));
    does(anna, () -> expenses.withdraw(expense));
    assertThat(card(anna, expense).state()).isEqualTo(ExpenseState.DRAFT);
  }

  @Test
  void isNotHandedInWithoutItsReceipt() {
    var expense = as(anna, () -> expenses.enter(details("10", "Coffee")));

    assertThatThrownBy(() -> does(anna, () -> expenses.submit(expense)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("receipt");
    assertThatThrownBy(() -> does(anna, () -> receipts.add(expense, "x.exe", bytes("MZ"))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> does(anna, () -> receipts.add(expense, "x.pdf", new byte[0])))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void isThrownAwayAndFetchedBackBeforeItIsDecided() {
    var expense = as(anna, () -> expenses.enter(details("10", "Coffee")));
    does(anna, () -> expenses.discard(expense));
    assertThat(rows(anna)).isEmpty();

    does(anna, () -> expenses.fetchBack(expense));
    assertThat(rows(anna)).extracting(ExpenseRow::id).containsExactly(expense);
  }

  @Test
  void whatIsUnderWayIsNotFetchedBackAsIfItHadBeenThrownAway() {
    give(helena, anna, "500");
    var expense = proven(anna, "10");
    does(anna, () -> expenses.submit(expense));

    assertThatThrownBy(() -> does(anna, () -> expenses.fetchBack(expense)))
        .isInstanceOf(Refusal.class);
    decide(helena, Verdict.APPROVE, "");
    assertThat(card(anna, expense).state()).isEqualTo(ExpenseState.APPROVED);
  }

  @Test
  @Duty("I4")
  void isReadByItsSpenderTheirHeadsAndTheDirectorAndChangedByTheSpenderAlone() {
    var expense = proven(anna, "10");

    assertThat(rows(anna)).hasSize(1);
    assertThat(rows(helena)).hasSize(1);
    assertThat(rows(diana)).extracting(ExpenseRow::id).contains(expense);
    for (var stranger : List.of(boris, carla, felix)) {
      assertThat(rows(stranger)).isEmpty();
      assertThatThrownBy(() -> card(stranger, expense)).isInstanceOf(NotFound.class);
    }
    for (var reader : List.of(helena, diana)) {
      assertThat(card(reader, expense).mine()).isFalse();
      assertThatThrownBy(() -> does(reader, () -> revise(expense, details("11", "Dinner"))))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> does(reader, () -> expenses.submit(expense)))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> does(carla, () -> expenses.enter(details("10", "Coffee"))))
        .as("it is not her client")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> does(felix, () -> expenses.enter(details("10", "Coffee"))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Duty("I1")
  void isEnteredAndHandedInBySomebodyWhoStandsInButNotApprovedByThem() {
    var today = absences.today();
    as(
        diana,
        () ->
            absences.record(
                new AbsenceDetails(anna, helena, today, today.plusDays(2), "Holiday", "1")));
    var expense = proven(anna, "10");
    does(helena, () -> expenses.submit(expense));

    assertThat(as(helena, () -> inbox.waiting(""))).isEmpty();
    decide(diana, Verdict.APPROVE, "");
    assertThat(card(anna, expense).state()).isEqualTo(ExpenseState.SUBMITTED);
  }

  @Test
  void refusesWhatCannotBe() {
    var today = expenses.today();
    for (var amount : List.of("0", "-1", "1e-999999999", "1e999999999", "1000000001")) {
      assertThatThrownBy(() -> does(anna, () -> expenses.enter(details(amount, "Dinner"))))
          .as(amount)
          .isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> does(anna, () -> expenses.enter(details("1", " "))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> does(anna, () -> expenses.enter(details("1", "x".repeat(501)))))
        .isInstanceOf(Refusal.class);
    var ten = BigDecimal.TEN;
    for (var wrong :
        List.of(
            new ExpenseDetails(client, today.plusDays(1), ten, "EUR", ten, "Dinner"),
            new ExpenseDetails(client, today.minusYears(2), ten, "EUR", ten, "Dinner"),
            new ExpenseDetails(client, today, ten, "EURO", ten, "Dinner"),
            new ExpenseDetails(client, today, ten, "CHF", BigDecimal.ZERO, "Dinner"))) {
      assertThatThrownBy(() -> does(anna, () -> expenses.enter(wrong))).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void reckonsTheBudgetInTheCurrencyOfTheHouse() {
    give(helena, anna, "100");
    var foreign =
        new ExpenseDetails(
            client,
            expenses.today(),
            new BigDecimal("1000"),
            "CZK",
            new BigDecimal("40.20"),
            "Dinner");
    var expense = as(anna, () -> expenses.enter(foreign));
    does(anna, () -> receipts.add(expense, "bill.pdf", bytes("bill")));
    does(anna, () -> expenses.submit(expense));

    assertThat(as(anna, () -> budgets.own(month())).left()).isEqualByComparingTo("59.80");
  }

  @Test
  void budgetsAreGivenByHeadsAndTheDirectorAndByNobodyToThemselves() {
    assertThat(as(helena, () -> budgets.rows(month())))
        .extracting(BudgetRow::name)
        .containsExactly("Anna Weber", "Boris Petrov");
    assertThat(as(anna, () -> budgets.rows(month()))).isEmpty();
    var annas = budget(helena, anna);
    assertThatThrownBy(() -> does(boris, () -> budgets.give(annas, BigDecimal.TEN)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> does(helena, () -> budgets.give(annas, BigDecimal.TEN.negate())))
        .isInstanceOf(Refusal.class);
    does(helena, () -> budgets.give(annas, BigDecimal.TEN));
    assertThatThrownBy(() -> does(diana, () -> budgets.give(annas, BigDecimal.ONE)))
        .as("she saw another")
        .isInstanceOf(OptimisticLockingFailureException.class);
    does(diana, () -> budgets.give(budget(diana, helena), BigDecimal.ONE));
    assertThat(as(anna, () -> budgets.own(month())).budget()).isEqualByComparingTo("10");
    assertThat(as(anna, () -> budgets.own(month().plusMonths(1))).budget())
        .isEqualByComparingTo("0");
  }

  @Test
  void ofExpensesHandedInAtOnceEachCountsThoseBeforeIt() throws InterruptedException {
    give(helena, anna, "100");
    var many = IntStream.range(0, 20).mapToObj(number -> proven(anna, "30")).toList();
    var start = new CountDownLatch(1);
    var threads =
        many.stream()
            .map(one -> Thread.ofPlatform().start(() -> does(anna, () -> submit(one, start))))
            .toList();
    start.countDown();
    for (var thread : threads) {
      thread.join();
    }

    many.forEach(one -> decide(helena, Verdict.APPROVE, ""));
    assertThat(as(anna, () -> budgets.own(month())).spent()).isEqualByComparingTo("600");
    assertThat(rows(anna)).filteredOn(row -> row.state() == ExpenseState.APPROVED).hasSize(3);
    assertThat(as(felix, () -> inbox.waiting(""))).hasSize(17);
  }

  private void submit(ExpenseId expense, CountDownLatch start) {
    try {
      start.await();
      expenses.submit(expense);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void twoWhoCorrectAtOnceDoNotOverwriteEachOther() {
    var expense = proven(anna, "10");
    var version = card(anna, expense).version();
    does(anna, () -> expenses.revise(expense, version, details("11", "Dinner")));

    assertThatThrownBy(
            () -> does(anna, () -> expenses.revise(expense, version, details("12", "Dinner"))))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  private ExpenseId proven(EmployeeId who, String amount) {
    var expense = as(who, () -> expenses.enter(details(amount, "Dinner")));
    does(who, () -> receipts.add(expense, "bill.pdf", bytes("bill " + expense.value())));
    return expense;
  }

  private ExpenseDetails details(String amount, String purpose) {
    var paid = new BigDecimal(amount);
    return new ExpenseDetails(client, expenses.today(), paid, "EUR", paid, purpose);
  }

  private void revise(ExpenseId id, ExpenseDetails details) {
    expenses.revise(id, list.card(id).version(), details);
  }

  private void decide(EmployeeId who, Verdict verdict, String words) {
    List<WaitingRow> waiting = as(who, () -> inbox.waiting(""));
    does(who, () -> decisions.decide(waiting.getFirst().seat(), verdict, words));
  }

  private void give(EmployeeId by, EmployeeId to, String amount) {
    does(by, () -> budgets.give(budget(by, to), new BigDecimal(amount)));
  }

  private BudgetRow budget(EmployeeId by, EmployeeId of) {
    return as(by, () -> budgets.rows(month())).stream()
        .filter(row -> row.employee().equals(of))
        .findFirst()
        .orElseThrow();
  }

  private YearMonth month() {
    return budgets.month();
  }

  private List<ExpenseRow> rows(EmployeeId who) {
    return as(who, () -> list.rows(ExpenseFilter.ALL, PageRequest.of(0, 100)));
  }

  private ExpenseCard card(EmployeeId who, ExpenseId id) {
    return as(who, () -> list.card(id));
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private void does(EmployeeId who, Runnable act) {
    viewers.runAs(who, act);
  }

  @SuppressWarnings("NullAway")
  private <T> T as(EmployeeId who, Supplier<T> act) {
    var answer = new AtomicReference<@Nullable T>();
    viewers.runAs(who, () -> answer.set(act.get()));
    return answer.get();
  }
}
