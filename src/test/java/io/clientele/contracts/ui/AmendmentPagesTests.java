package io.clientele.contracts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.approvals.Verdict;
import io.clientele.contracts.ContractHouse;
import io.clientele.kit.ui.DayField;
import io.clientele.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@Duty("E6")
class AmendmentPagesTests extends ScreenTest {

  @Autowired private AutowireCapableBeanFactory beans;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void amendsWhatIsSignedAndSignsTheAmendment() {
    var id = house.signed("8000", 30);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    var number = pageHeading();
    _assertNone(AmendmentsPart.class);

    clickOn("Amend");
    assertThat(pageHeading()).isEqualTo(number + "/1");
    assertThat(words()).contains("Draft", number + " counts now", "Texts of this contract");
    clickOn("Submit for approval");
    assertThat(said()).anyMatch(one -> one.contains("Change the terms or a clause first"));
    clickOn("Edit terms");
    _setValue(_get(IntegerField.class, spec -> spec.withLabel("Payment within days")), 45);
    clickOn("Save");
    clickOn("Submit for approval");
    assertThat(words()).contains("In approval", "Compare versions");
    var address = UI.getCurrent().getActiveViewLocation().getPath();
    go(address + "/compare");
    assertThat(words()).contains("30 days", "45 days");

    house.decide(house.helena, Verdict.APPROVE);
    go(address);
    clickOn("Sign");
    assertThat(_get(DayField.class, spec -> spec.withLabel("Holds from")).getValue())
        .isEqualTo(house.today());
    clickOn("Sign");

    assertThat(words()).contains("In force", "Holds from").doesNotContain("counts now");
    go("contracts/" + id.value());
    assertThat(words()).contains("Amended", number + "/1 counts now", "30 days");
    _assertNone(Button.class, spec -> spec.withText("Sign"));
  }

  @Test
  void theRegisterTellsThatAnAmendmentIsUnderWay() {
    var id = house.signed("8000", 30);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    clickOn("Amend");

    go("contracts/" + id.value());
    _assertNone(Button.class, spec -> spec.withText("Amend"));
    assertThat(words()).contains("/1: Draft");
    UI.getCurrent().navigate("contracts", QueryParameters.fromString("state=DRAFT"));
    var grid = _get(Grid.class);
    assertThat(GridKt._size(grid)).isOne();
    assertThat(inCell(grid, 0, "State").getElement().getTextRecursively())
        .isEqualTo("In forceAmendment: Draft");
  }

  @Test
  void whoOnlyReadsIsOfferedNothing() {
    var id = house.signed("8000", 30);
    signIn(house.felix, Role.FINANCE);
    go("contracts/" + id.value());

    assertThat(words()).contains("In force");
    _assertNone(Button.class, spec -> spec.withText("Amend"));
  }

  private static String words() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }
}
