package io.clientele.contracts.ui;

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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.approvals.Verdict;
import io.clientele.contracts.ContractHouse;
import io.clientele.contracts.Signing;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.kit.ui.DayField;
import io.clientele.people.Role;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@Duty("E1")
class ContractPagesTests extends ScreenTest {

  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private Signing signing;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  @Duty("E4")
  void draftsWritesSubmitsAndSignsAContract() {
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts");
    begin();
    assertThat(pageHeading()).matches("C-\\d{4}-\\d{4,}");
    assertThat(words()).contains("No clauses", "Nothing is agreed yet.", "Draft");
    clickOn("Submit for approval");
    assertThat(said()).anyMatch(one -> one.startsWith("Add the first clause"));

    clickOn("Add clause");
    fillIn("Heading", "Subject");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "The house delivers glass.");
    clickOn("Save");
    assertThat(words()).contains("1. Subject", "The house delivers glass.", "Not standard");
    clickOn("Edit terms");
    _setValue(
        _get(BigDecimalField.class, spec -> spec.withLabel("Amount")), new BigDecimal("8000"));
    _setValue(_get(IntegerField.class, spec -> spec.withLabel("Payment within days")), 30);
    _setValue(_get(DayField.class, spec -> spec.withLabel("From")), house.today());
    clickOn("Save");
    assertThat(words()).contains("8,000.00", "30 days");
    clickOn("Submit for approval");
    assertThat(words()).contains("In approval", "Asked now: Helena Nagy", "Version 1");
    _assertNone(Button.class, spec -> spec.withText("Give up"));
    clickOn("Sign");
    clickLast("Sign");
    assertThat(said()).anyMatch(one -> one.contains("Only what everybody asked has approved"));
    clickOn("Cancel");

    house.decide(house.helena, Verdict.APPROVE);
    go(UI.getCurrent().getActiveViewLocation().getPath());
    clickOn("Sign");
    clickLast("Sign");

    assertThat(said()).anyMatch(one -> one.endsWith("is signed."));
    assertThat(words()).contains("In force", "SHA-256", "Holds from");
    _assertNone(Button.class, spec -> spec.withText("Edit terms"));
    _assertNone(Button.class, spec -> spec.withText("Add clause"));
  }

  @Test
  void clausesAreWrittenMovedAndRemovedWhereTheyStandWithTheWayBack() {
    var id = house.drafted("100", 30);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    press("Move “Payment” up");
    assertThat(words()).contains("1. Payment", "2. Subject");
    clickOn("Undo");
    assertThat(words()).contains("1. Subject", "2. Payment");

    press("Edit “Payment”");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "The client pays at once.");
    clickOn("Save");
    assertThat(words()).contains("The client pays at once.");

    press("Remove “Subject”");
    assertThat(words()).doesNotContain("The house delivers glass.");
    clickLast("Undo");
    assertThat(words()).contains("1. Subject");
  }

  @Test
  void whatSomebodyIsWritingStaysWhileTheTermsAreSet() {
    var id = house.drafted("100", 30);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    press("Edit “Payment”");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "The client pays at once.");
    clickOn("Edit terms");
    _setValue(_get(IntegerField.class, spec -> spec.withLabel("Payment within days")), 14);
    clickLast("Save");

    assertThat(words()).contains("14 days");
    assertThat(_get(TextArea.class, spec -> spec.withLabel("Text")).getValue())
        .isEqualTo("The client pays at once.");
    clickOn("Save");
    assertThat(words()).contains("The client pays at once.");
  }

  @Test
  void isCopiedGivenUpAndFetchedBack() {
    var id = house.drafted("100", 30);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    var number = pageHeading();
    clickOn("Give up");
    assertThat(words()).contains("Withdrawn");
    clickOn("Fetch back");
    assertThat(words()).contains("Draft");
    clickOn("Copy");

    assertThat(pageHeading()).isNotEqualTo(number);
    assertThat(words()).contains("1. Subject", "Draft");
  }

  @Test
  void theRegisterIsFilteredByItsAddress() {
    house.drafted("100", 30);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    register("state=DRAFT&words=glass");
    assertThat(rows()).isEqualTo(1);
    register("state=IN_FORCE");
    assertThat(rows()).isZero();
    register("state=NONSENSE&ends=x&owner=99999999999999999999&client=" + house.client.value());
    assertThat(rows()).isEqualTo(1);
    register("owner=" + house.boris.value());
    assertThat(rows()).isZero();
    clickOn("Export");
    assertThat(_find(ExportDialog.class)).hasSize(1);
  }

  @Test
  void whoReadsContractsAloneDraftsNone() {
    var id = house.drafted("100", 30);
    signIn(house.vera, Role.LAWYER);
    register("client=" + house.client.value());
    assertThat(rows()).isEqualTo(1);
    _assertNone(Button.class, spec -> spec.withText("New contract"));
    go("contracts/" + id.value());

    assertThat(words()).contains("1. Subject", "Around the Horn");
    for (var act : List.of("Edit terms", "Add clause", "Submit for approval", "Sign")) {
      _assertNone(Button.class, spec -> spec.withText(act));
    }
    _assertNone(Button.class, spec -> spec.withPredicate(one -> named(one, "Edit “Payment”")));
  }

  @Test
  @Duty("A4")
  void whatIsAgreedStandsOnTheClientsCardWhileItHolds() {
    var id = house.approved("8000", 45);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    var address = "clients/" + house.client.value() + "/contracts";
    go(address);
    assertThat(words()).doesNotContain("What is agreed now");
    house.does(
        house.anna, () -> signing.sign(id, house.card(house.anna, id).newest(), house.today()));

    go("contracts");
    go(address);

    assertThat(words())
        .contains("What is agreed now", "Free to the door", "45 days", "Notice", "Discount");
    signIn(house.boris, Role.ACCOUNT_MANAGER);
    go(address);
    assertThat(words()).doesNotContain("Free to the door");
  }

  @Test
  void standsOnTheClientsCard() {
    house.drafted("100", 30);
    signIn(house.felix, Role.FINANCE);
    go("clients/" + house.client.value() + "/contracts");
    assertThat(rows()).isEqualTo(1);
    _assertNone(Button.class, spec -> spec.withText("New contract"));

    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("clients/" + house.client.value() + "/contracts");
    clickOn("New contract");
    _get(Select.class, spec -> spec.withLabel("Template")).clear();
    fillIn("Title", "Supply of bottles");
    clickOn("Save");
    assertThat(words()).contains("Supply of bottles");
  }

  @Test
  @Duty("E4")
  void theDirectorGivesCompetence() {
    signIn(house.diana, Role.DIRECTOR);
    go("contracts/competence");
    assertThat(words()).contains("Account manager", "10,000.00", "Without a limit");
    press("Competence: Account manager");
    _setValue(_get(BigDecimalField.class), new BigDecimal("12000"));
    clickOn("Save");
    assertThat(words()).contains("12,000.00");

    signIn(house.helena, Role.DEPARTMENT_HEAD);
    go("contracts/competence");
    assertThat(pageHeading()).isNotEqualTo("Competence");
  }

  private static void begin() {
    clickOn("New contract");
    clickOn("Save");
    assertThat(said()).contains("Choose the client.");
    client();
    _get(Select.class, spec -> spec.withLabel("Template")).clear();
    fillIn("Title", "Supply of glass");
    clickOn("Save");
  }

  /** In the dialog, which stands above the filter of the register. */
  @SuppressWarnings("unchecked")
  private static void client() {
    ComboBox<Object> box = _get(ComboBox.class, spec -> spec.withLabel("Client"));
    ComboBoxKt.setUserInput(box, "Around");
    _setValue(box, ComboBoxKt.getSuggestionItems(box).getFirst());
  }

  private static void press(String label) {
    _get(Button.class, spec -> spec.withPredicate(button -> named(button, label))).click();
  }

  private static boolean named(Button button, String label) {
    return button.getAriaLabel().filter(label::equals).isPresent();
  }

  private static void clickLast(String words) {
    _find(Button.class, spec -> spec.withText(words)).getLast().click();
  }

  private static void register(String query) {
    UI.getCurrent().navigate("contracts", QueryParameters.fromString(query));
  }

  private static int rows() {
    return GridKt._size(_get(Grid.class));
  }

  private static String words() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }
}
