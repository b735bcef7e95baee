package io.clientele.approvals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.approvals.Approvals;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.RoundId;
import io.clientele.approvals.Verdict;
import io.clientele.approvals.WaitingRow;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.expenses.ExpenseDetails;
import io.clientele.expenses.ExpenseId;
import io.clientele.expenses.ExpenseList;
import io.clientele.expenses.Expenses;
import io.clientele.expenses.Receipts;
import io.clientele.kit.ui.Chart;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.people.ui.EmployeePicker;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("E3")
class ApprovalPagesTests extends ScreenTest {

  @Autowired private Expenses expenses;
  @Autowired private ExpenseList list;
  @Autowired private Receipts receipts;
  @Autowired private Decisions decisions;
  @Autowired private Inbox inbox;
  @Autowired private Approvals approvals;
  @Autowired private Routes routes;
  @Autowired private Clients clients;
  @Autowired private Employees employees;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId helena;
  private EmployeeId vera;
  private EmployeeId admin;
  private ClientId client;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    vera = staff.hire("Vera Lang", staff.department("Legal"), Role.LAWYER);
    admin = staff.hire("Administrator", staff.department("Machines"), Role.ADMINISTRATOR);
    route(Approver.head());
    viewers.runAs(
        anna,
        () -> client = clients.create(ClientFixtures.named("Ernst Handel"), ClientStatus.CLIENT));
  }

  @Test
  void showsWhatWaitsAndTakesTheAnswerOnOnePage() {
    var round = submitted("120.50");
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("approvals");
    assertThat(titles()).containsExactly("Expense %d, 120.50 EUR".formatted(number(round)));

    go("approvals/" + round.value());
    assertThat(pageHeading()).startsWith("Expense ");
    assertThat(page()).contains("Ernst Handel", "Dinner", "bill.pdf", "Helena Nagy");
    clickOn("Approve");
    clickOn("Approve");

    assertThat(said()).contains("Approved.");
    assertThat(titles()).isEmpty();
  }

  @Test
  void returnsOnlyWithWordsAndTheSubmitterReadsThem() {
    var round = submitted("120.50");
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("approvals/" + round.value());
    clickOn("Return");
    clickOn("Return");
    assertThat(said()).anyMatch(words -> words.startsWith("Say why"));
    _setValue(_get(TextArea.class), "Who was there?");
    clickOn("Return");

    signIn(anna, Role.ACCOUNT_MANAGER);
    go("approvals/" + round.value());
    assertThat(page()).contains("Who was there?", "Returned by Helena Nagy");
    _assertNone(Button.class, spec -> spec.withText("Approve"));
    show("submitted");
    assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
  }

  @Test
  void showsInRedAndGreenWhatHasChangedSinceTheTimeBefore() {
    var round = submitted("120.50");
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("approvals/" + round.value());
    assertThat(page()).doesNotContain("Handed in again");
    clickOn("Return");
    _setValue(_get(TextArea.class), "Without the wine");
    clickOn("Return");
    var expense = new ExpenseId(number(round));
    viewers.runAs(
        anna,
        () -> {
          var less = new BigDecimal("99");
          expenses.revise(
              expense,
              list.card(expense).version(),
              new ExpenseDetails(client, expenses.today(), less, "EUR", less, "Dinner"));
          expenses.submit(expense);
        });

    go("approvals/" + approvals.latest(Expenses.KIND, expense.value()).orElseThrow().value());
    assertThat(page()).contains("Handed in again");
    assertThat(marked("del")).containsExactly("120.50 EUR");
    assertThat(marked("ins")).containsExactly("99.00 EUR");
  }

  private static List<String> marked(String tag) {
    return _find(HtmlContainer.class).stream()
        .filter(part -> part.getElement().getTag().equals(tag))
        .map(HtmlContainer::getText)
        .toList();
  }

  @Test
  void asksAndIsAnswered() {
    var round = submitted("120.50");
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("approvals/" + round.value());
    clickOn("Ask");
    _setValue(_get(TextArea.class), "How many were there?");
    clickOn("Ask");

    signIn(anna, Role.ACCOUNT_MANAGER);
    go("approvals/" + round.value());
    assertThat(page()).contains("How many were there?", "others decide");
    clickOn("Answer");
    _setValue(_get(TextArea.class), "Four of us");
    clickOn("Answer");

    signIn(helena, Role.DEPARTMENT_HEAD);
    go("approvals/" + round.value());
    assertThat(page()).contains("Four of us");
  }

  @Test
  void showsHowLongAnswersTookAndOpensThem() {
    submitted("120.50");
    viewers.runAs(
        helena, () -> decisions.decide(inbox.waiting("").getFirst().seat(), Verdict.APPROVE, ""));
    signIn(helena, Role.DEPARTMENT_HEAD);
    show("answered");
    assertThat(page()).contains("Head, Hospitality expense", "Helena Nagy");
    assertThat(_find(Chart.class)).hasSize(2);
    var list = new Location(_find(Anchor.class, spec -> spec.withText("1")).getFirst().getHref());
    UI.getCurrent().navigate(list.getPath(), list.getQueryParameters());
    MockVaadin.clientRoundtrip(false);

    assertThat(pageHeading()).isEqualTo("Approvals");
    assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
  }

  @Test
  void aSecondTabLearnsThatItIsDecided() {
    var round = submitted("120.50");
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("approvals/" + round.value());
    clickOn("Approve");
    viewers.runAs(
        helena,
        () -> decisions.decide(inbox.waiting("").getFirst().seat(), Verdict.REFUSE, "Elsewhere"));
    clickOn("Approve");

    assertThat(said())
        .contains("Helena Nagy has answered already. Nothing is left to decide here.");
  }

  @Test
  void addsSomebodyWhoAnswersFirst() {
    var round = submitted("120.50");
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("approvals/" + round.value());
    clickOn("Add approver");
    clickOn("Add approver");
    assertThat(said()).contains("Choose who shall answer.");
    _setValue(_get(EmployeePicker.class), employees.find(vera).orElseThrow());
    clickOn("Add approver");

    assertThat(said()).contains("Vera Lang is asked now, before you.");
    assertThat(page()).contains("Vera Lang, who answers first", "Asked first: Vera Lang");
    _assertNone(Button.class, spec -> spec.withText("Approve"));
    signIn(vera, Role.LAWYER);
    go("approvals/" + round.value());
    clickOn("Approve");
    clickOn("Approve");
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("approvals");
    assertThat(titles()).containsExactly("Expense %d, 120.50 EUR".formatted(number(round)));
  }

  @Test
  void approvesSeveralThatAreAlikeTogether() {
    submitted("10");
    submitted("20");
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("approvals");
    Grid<WaitingRow> grid = grid();
    assertThat(_get(Button.class, spec -> spec.withText("Approve chosen")).isEnabled()).isFalse();
    grid.asMultiSelect().select(GridKt._findAll(grid));
    clickOn("Approve 2 chosen");
    clickOn("Approve");

    assertThat(said()).contains("2 approved.");
    assertThat(titles()).isEmpty();
  }

  @Test
  void theAdministratorNamesSomebodyWhereNobodyIsFound() {
    route(Approver.superior());
    var round = submitted("33.10");
    signIn(helena, Role.DEPARTMENT_HEAD);
    show("stuck");
    assertThat(titles()).as("only the administrator sees what is stuck").isEmpty();

    signIn(admin, Role.ADMINISTRATOR);
    show("stuck");
    var name = "Expense %d, 33.10 EUR".formatted(number(round));
    var grid = _get(Grid.class);
    var row = 0;
    while (!GridKt._getFormattedRow(grid, row).contains(name)) {
      row++;
    }
    ((Button) inCell((Grid<?>) grid, row, "What to do")).click();
    _setValue(_get(EmployeePicker.class), employees.find(vera).orElseThrow());
    fillIn("Why", "Anna has no superior");
    clickOn("Name somebody");
    assertThat(said()).contains("Vera Lang is asked now.");

    signIn(vera, Role.LAWYER);
    go("approvals");
    assertThat(titles()).containsExactly(name);
  }

  private void route(Approver approver) {
    viewers.runAs(
        admin,
        () ->
            routes.revise(
                Expenses.KIND,
                routes.newest(Expenses.KIND).number(),
                List.of(new RouteStage("Head", List.of(approver), Need.ALL, 0, null, 16, 0, 0))));
  }

  private RoundId submitted(String amount) {
    var made = new AtomicReference<>(new ExpenseId(0));
    viewers.runAs(
        anna,
        () -> {
          var paid = new BigDecimal(amount);
          var details = new ExpenseDetails(client, expenses.today(), paid, "EUR", paid, "Dinner");
          made.set(expenses.enter(details));
          receipts.add(made.get(), "bill.pdf", new byte[] {1, 2, 3});
          expenses.submit(made.get());
        });
    return approvals.latest(Expenses.KIND, made.get().value()).orElseThrow();
  }

  private long number(RoundId round) {
    return jdbc.sql("select record from approvals_round where id = :id")
        .param("id", round.value())
        .query(Long.class)
        .single();
  }

  @SuppressWarnings("unchecked")
  private static Grid<WaitingRow> grid() {
    return _get(Grid.class);
  }

  private static List<String> titles() {
    return GridKt._findAll(grid()).stream().map(WaitingRow::title).toList();
  }

  private static String page() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }

  private static void show(String part) {
    UI.getCurrent().navigate("approvals", QueryParameters.of("show", part));
    MockVaadin.clientRoundtrip(false);
  }
}
