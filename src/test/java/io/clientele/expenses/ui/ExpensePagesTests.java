package io.clientele.expenses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("H7")
class ExpensePagesTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId helena;
  private EmployeeId felix;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    viewers.runAs(
        anna, () -> clients.create(ClientFixtures.named("Ernst Handel"), ClientStatus.CLIENT));
  }

  @Test
  void takesAnExpenseItsReceiptAndHandsItIn() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("expenses");
    assertThat(words()).contains("no budget given");
    clickOn("New expense");
    clickOn("Save");
    assertThat(said()).contains("Enter an amount above zero and at most a thousand million.");
    client();
    _setValue(
        _get(BigDecimalField.class, spec -> spec.withLabel("Amount")), new BigDecimal("48.5"));
    fillIn("Purpose", "Lunch with the buyer");
    clickOn("Save");

    assertThat(pageHeading()).startsWith("Expense ").endsWith("48.50 EUR");
    clickOn("Submit for approval");
    assertThat(said()).anyMatch(words -> words.startsWith("Add the receipt first"));
    _get(ReceiptsPart.class).add("bill.pdf", new byte[] {1, 2, 3});
    clickOn("Submit for approval");

    assertThat(said()).anyMatch(words -> words.startsWith("Submitted."));
    assertThat(words()).contains("bill.pdf", "Submitted");
    assertThat(_find(Anchor.class, spec -> spec.withText("How the approval stands"))).hasSize(1);
    clickOn("Withdraw");
    confirm();
    assertThat(said()).contains("Withdrawn.");
    assertThat(words()).contains("Draft");
  }

  @Test
  void throwsADraftAwayAndFetchesItBack() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("expenses");
    entered();
    clickOn("Discard");
    assertThat(GridKt._size(_get(Grid.class))).isZero();
    clickOn("Undo");

    assertThat(pageHeading()).startsWith("Expense ");
    go("expenses");
    assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
  }

  @Test
  void asksForTheAmountInTheCurrencyOfTheHouse() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("expenses");
    clickOn("New expense");
    client();
    _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Amount")), BigDecimal.TEN);
    fillIn("Currency", "CHF");
    fillIn("Purpose", "Coffee");
    clickOn("Save");
    assertThat(said()).anyMatch(words -> words.startsWith("Enter what it was in EUR"));
    _setValue(
        _get(BigDecimalField.class, spec -> spec.withLabel("The same in EUR")),
        new BigDecimal("10.60"));
    clickOn("Save");

    assertThat(words()).contains("10.00 CHF", "10.60 EUR");
  }

  @Test
  void theHeadGivesBudgets() {
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("expenses/budgets");
    assertThat(pageHeading()).isEqualTo("Hospitality budgets");
    assertThat(words()).contains("Anna Weber").doesNotContain("Felix Bauer");
    _find(Button.class, spec -> spec.withPredicate(ExpensePagesTests::changesAnna))
        .getFirst()
        .click();
    _setValue(_get(BigDecimalField.class), new BigDecimal("400"));
    clickOn("Save");
    assertThat(words()).contains("400.00");

    signIn(anna, Role.ACCOUNT_MANAGER);
    go("expenses");
    assertThat(words()).contains("400.00 of 400.00 EUR left");
  }

  @Test
  void whoSpendsNothingEntersNothing() {
    signIn(felix, Role.FINANCE);
    go("expenses");

    _assertNone(Button.class, spec -> spec.withText("New expense"));
    go("expenses/budgets");
    assertThat(pageHeading()).isNotEqualTo("Hospitality budgets");
  }

  private static boolean changesAnna(Button button) {
    return button.getAriaLabel().filter("Change the budget of Anna Weber"::equals).isPresent();
  }

  private static void entered() {
    clickOn("New expense");
    client();
    _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Amount")), BigDecimal.TEN);
    fillIn("Purpose", "Coffee");
    clickOn("Save");
  }

  @SuppressWarnings("unchecked")
  private static void client() {
    ComboBox<Object> box = _get(ComboBox.class, spec -> spec.withLabel("Client"));
    ComboBoxKt.setUserInput(box, "Ernst");
    _setValue(box, ComboBoxKt.getSuggestionItems(box).getFirst());
  }

  private static String words() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }
}
