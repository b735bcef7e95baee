package io.clientele.questions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.contracts.ContractHouse;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@Duty("E6")
class QuestionPagesTests extends ScreenTest {

  private static final String WHAT = "Who insures the goods?";

  @Autowired private AutowireCapableBeanFactory beans;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void isRaisedSettledAndWrittenIntoAnAmendment() {
    var id = house.signed("8000", 30);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    var number = pageHeading();
    assertThat(words()).contains("No questions");

    clickOn("Raise question");
    clickOn("Raise question");
    assertThat(said()).contains("Write down the question.");
    write("Question", WHAT);
    fillIn("Raised by", "Mr Horn");
    clickOn("Raise question");
    assertThat(words()).contains(WHAT, "The client’s (Mr Horn)", "Arisen later");

    press("Propose a way: " + WHAT);
    clickOn("Propose a way");
    assertThat(said()).contains("Write down how it could be settled.");
    write("Way to settle it", "We do");
    clickOn("Propose a way");
    assertThat(words()).contains("We do", "Proposed");
    press("Agree: We do");
    clickOn("Agree");
    assertThat(words()).contains("Settled", "Agreed");

    press("Write it into an amendment: " + WHAT);
    assertThat(pageHeading()).isEqualTo(number + "/1");
    assertThat(words()).contains("Written into " + number + "/1");
  }

  @Test
  void isDroppedWithTheWayBack() {
    var id = raised();
    press("Drop: " + WHAT);
    write("Reason", "They sold the shop");
    clickOn("Drop");
    assertThat(words()).contains("Dropped", "They sold the shop");
    clickOn("Undo");
    assertThat(words()).doesNotContain("They sold the shop");

    go("contracts/" + id);
    press("Propose a way: " + WHAT);
    write("Way to settle it", "We do");
    clickOn("Propose a way");
    press("Refuse: We do");
    write("Remark", "Too dear");
    clickOn("Refuse");
    assertThat(words()).contains("Refused", "Too dear");
  }

  @Test
  void standsInTheListBesideTheRegister() {
    raised();
    UI.getCurrent().navigate("contracts/questions");
    assertThat(words()).contains("Contracts", "Open questions");
    assertThat(GridKt._size(_get(Grid.class))).isOne();
    list("show=SETTLED");
    assertThat(GridKt._size(_get(Grid.class))).isZero();
    clickOn("Show open ones");
    assertThat(GridKt._size(_get(Grid.class))).isOne();
    list("show=NONSENSE&words=insures");
    assertThat(GridKt._size(_get(Grid.class))).isOne();
    clickOn("Export");
    assertThat(_find(ExportDialog.class)).hasSize(1);
  }

  @Test
  void whoOnlyReadsIsOfferedNothing() {
    var id = raised();
    signIn(house.felix, Role.FINANCE);
    go("contracts/" + id);

    assertThat(words()).contains(WHAT);
    _assertNone(Button.class, spec -> spec.withText("Raise question"));
    _assertNone(Button.class, spec -> spec.withText("Propose a way"));
  }

  private long raised() {
    var id = house.signed("8000", 30).value();
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id);
    clickOn("Raise question");
    write("Question", WHAT);
    clickOn("Raise question");
    return id;
  }

  private static void list(String query) {
    UI.getCurrent().navigate("contracts/questions", QueryParameters.fromString(query));
  }

  private static void write(String label, String words) {
    _setValue(_get(TextArea.class, spec -> spec.withLabel(label)), words);
  }

  private static void press(String label) {
    _get(
            Button.class,
            spec ->
                spec.withPredicate(
                    button -> button.getAriaLabel().filter(label::equals).isPresent()))
        .click();
  }

  private static String words() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }
}
