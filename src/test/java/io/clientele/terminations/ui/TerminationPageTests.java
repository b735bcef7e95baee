package io.clientele.terminations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.contracts.ContractHouse;
import io.clientele.contracts.ContractId;
import io.clientele.kit.ui.DayField;
import io.clientele.people.Role;
import io.clientele.terminations.OwedBy;
import io.clientele.terminations.SettlementDetails;
import io.clientele.terminations.SettlementKind;
import io.clientele.terminations.Settlements;
import io.clientele.terminations.TerminationDetails;
import io.clientele.terminations.TerminationId;
import io.clientele.terminations.TerminationKind;
import io.clientele.terminations.Terminations;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@Duty("E6")
class TerminationPageTests extends ScreenTest {

  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private Terminations terminations;
  @Autowired private Settlements settlements;

  private ContractHouse house;
  private TerminationId termination;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void endsAContractAgainstItsTermsOnlyWhenToldSo() {
    var id = house.signed("8000", 30);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    assertThat(words()).contains("Termination", "Nobody has ended it before its time.");

    clickOn("Terminate");
    assertThat(_get(DayField.class, spec -> spec.withLabel("Last day")).getValue())
        .isEqualTo(house.today().plusYears(1));
    _assertNone(Checkbox.class, spec -> spec.withLabel("End it nevertheless"));
    _setValue(_get(DayField.class, spec -> spec.withLabel("Last day")), house.today().plusDays(10));
    clickOn("Terminate");
    assertThat(said()).contains("Write down why it ends.");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "They move abroad");
    clickOn("Terminate");
    assertThat(said()).anyMatch(one -> one.contains("with a notice of 30 days"));
    _setValue(_get(Checkbox.class, spec -> spec.withLabel("End it nevertheless")), true);
    clickOn("Terminate");

    assertThat(words())
        .contains("Terminated to", "They move abroad", "We give notice", "Nothing to settle");
    _assertNone(Button.class, spec -> spec.withText("Terminate"));
    _assertNone(Button.class, spec -> spec.withText("Amend"));
    UI.getCurrent().navigate("contracts", QueryParameters.fromString("words=glass"));
    var grid = _get(Grid.class);
    assertThat(GridKt._size(grid)).isOne();
    assertThat(inCell(grid, 0, "State").getElement().getTextRecursively())
        .startsWith("In forceTerminated to");

    go("contracts/" + id.value());
    clickOn("Revoke termination");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "They stay");
    clickOn("Revoke termination");
    assertThat(words()).contains("revoked", "They stay").doesNotContain("Terminated to");
  }

  @Test
  void whatIsLeftIsWrittenDownAndSettledWithTheWayBack() {
    var id = ended();
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    clickOn("Add to the list");
    clickOn("Add");
    assertThat(said()).contains("Write down what is to be settled.");
    fillIn("What", "Last invoice");
    clickOn("Add");
    assertThat(said()).anyMatch(one -> one.startsWith("Enter a sum"));
    _setValue(
        _get(BigDecimalField.class, spec -> spec.withLabel("Sum, EUR")), new BigDecimal("120"));
    clickOn("Add");
    assertThat(words()).contains("Last invoice", "120.00", "The client’s to do", "1 open");

    press("Settle: Last invoice");
    clickOn("Settle");
    assertThat(words()).contains("settled on").doesNotContain("1 open");
    clickOn("Undo");
    assertThat(words()).contains("1 open");
    press("Drop: Last invoice");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Forgiven");
    clickOn("Drop");
    assertThat(words()).contains("Forgiven", "Dropped");
    press("Reopen: Last invoice");
    assertThat(words()).contains("1 open");
  }

  @Test
  void goodsHaveNoSum() {
    var id = ended();
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    clickOn("Add to the list");
    kind(SettlementKind.GOODS);
    _assertNone(BigDecimalField.class);
    fillIn("What", "40 crates");
    clickOn("Add");

    assertThat(words()).contains("40 crates", "Goods to return");
  }

  @Test
  void financeSettlesSumsAndNothingElse() {
    var id = ended();
    line(SettlementKind.SUM, "Last invoice");
    line(SettlementKind.GOODS, "40 crates");
    signIn(house.felix, Role.FINANCE);
    go("contracts/" + id.value());

    assertThat(words()).contains("Last invoice", "40 crates");
    press("Settle: Last invoice");
    clickOn("Settle");
    assertThat(words()).contains("Felix Bauer");
    for (var act : new String[] {"Terminate", "Revoke termination", "Add to the list"}) {
      _assertNone(Button.class, spec -> spec.withText(act));
    }
    _assertNone(Button.class, spec -> spec.withPredicate(one -> named(one, "Settle: 40 crates")));
  }

  @Test
  void aDraftHasNoSuchPart() {
    var id = house.drafted("100", 30);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());

    assertThat(words()).doesNotContain("Termination");
  }

  private ContractId ended() {
    var id = house.signed("8000", 30);
    var details =
        new TerminationDetails(
            TerminationKind.AGREED, "They move", house.today(), house.today().plusDays(10));
    termination = house.as(house.anna, () -> terminations.terminate(id, details, false));
    return id;
  }

  private void line(SettlementKind kind, String what) {
    house.does(
        house.anna,
        () ->
            settlements.add(
                termination,
                new SettlementDetails(kind, OwedBy.CLIENT, what, BigDecimal.TEN, null)));
  }

  @SuppressWarnings("unchecked")
  private static void kind(SettlementKind kind) {
    Select<SettlementKind> box = _get(Select.class, spec -> spec.withLabel("Kind"));
    _setValue(box, kind);
  }

  private static void press(String label) {
    _get(Button.class, spec -> spec.withPredicate(button -> named(button, label))).click();
  }

  private static boolean named(Button button, String label) {
    return button.getAriaLabel().filter(label::equals).isPresent();
  }

  private static String words() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }
}
