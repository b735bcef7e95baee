package io.clientele.disagreements.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.contracts.ContractHouse;
import io.clientele.contracts.ContractId;
import io.clientele.disagreements.DisagreementId;
import io.clientele.disagreements.Disagreements;
import io.clientele.disagreements.Objection;
import io.clientele.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@Duty("E2")
class ProtocolPageTests extends ScreenTest {

  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private Disagreements disagreements;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void anObjectionIsRecordedProposedToAgreedAndTakenIn() {
    var id = house.drafted("100", 30);
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    assertThat(words()).contains("No disagreements", "When the client objects to a clause");

    clickOn("Record objection");
    clickOn("Save");
    assertThat(said()).contains("Choose to what the client objects.");
    choose(1);
    assertThat(area("The client’s wording").getValue()).isEqualTo("The client pays.");
    _setValue(area("The client’s wording"), "The client pays in 60 days.");
    _setValue(area("The client’s objection"), "The bank is slow");
    clickOn("Save");
    assertThat(words())
        .contains("Protocol as PDF", "1 row is open", "2. Payment", "The bank is slow", "Round 1");

    act("Propose: 2. Payment");
    _setValue(area("Wording"), "The client pays in 45 days.");
    clickOn("Save");
    assertThat(words()).contains("Proposed", "in 45 days.");
    act("Note: 2. Payment");
    clickOn("Save");
    assertThat(said()).contains("Write the note.");
    _setValue(area("For those who negotiate, never printed"), "Not beyond 50");
    clickOn("Save");
    assertThat(words()).contains("Internal note", "Not beyond 50");

    act("Agree: 2. Payment");
    clickOn("Use theirs");
    assertThat(area("Wording").getValue()).isEqualTo("The client pays in 60 days.");
    clickOn("Use ours");
    clickOn("Save");
    assertThat(words()).contains("Agreed wording").doesNotContain("1 row is open");
    clickOn("Take agreed wordings into the draft");
    confirm();

    assertThat(said()).contains("1 agreed wording is in the draft now.");
    assertThat(words()).contains("Taken in", "In version 1", "2. PaymentNot standard");
    _assertNone(Button.class, spec -> spec.withText("Take agreed wordings into the draft"));
  }

  @Test
  void isWithdrawnWithTheWayBack() {
    var id = house.drafted("100", 30);
    house.does(
        house.anna, () -> disagreements.object(id, Objection.toTheWhole("Two years at least")));
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());

    act("Withdraw: The contract as a whole");
    clickOn("Save");
    assertThat(words()).contains("Withdrawn").doesNotContain("1 row is open");
    clickOn("Undo");
    assertThat(words()).contains("1 row is open");
  }

  @Test
  void theWayBackIsOfferedOnlyWhereItLeadsBack() {
    var id = house.drafted("100", 30);
    house.does(
        house.anna,
        () -> {
          var row = disagreements.object(id, Objection.toTheWhole("Two years at least"));
          disagreements.propose(row, 0, "It runs for eighteen months.", "");
        });
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());

    act("Agree: The contract as a whole");
    clickOn("Save");

    assertThat(words()).contains("Agreed wording");
    _assertNone(Button.class, spec -> spec.withText("Undo"));
  }

  @Test
  void asManyAreToldAsWereTakenIn() {
    var id = house.drafted("100", 30);
    var first = missing(id, "Returns");
    var second = missing(id, "Crates");
    house.does(house.anna, () -> disagreements.agree(first, 0, "Bottles come back.", ""));
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());

    clickOn("Take agreed wordings into the draft");
    house.does(house.helena, () -> disagreements.agree(second, 0, "In clean crates.", ""));
    confirm();

    assertThat(said()).contains("2 agreed wordings are in the draft now.");
  }

  private DisagreementId missing(ContractId id, String heading) {
    return house.as(
        house.anna, () -> disagreements.object(id, Objection.missing(heading, "", "Missing")));
  }

  @Test
  void somebodyElsesActIsShownBeforeMineIsSaved() {
    var id = house.drafted("100", 30);
    var row =
        house.as(
            house.anna, () -> disagreements.object(id, Objection.toTheWhole("Two years at least")));
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    act("Withdraw: The contract as a whole");
    house.does(house.helena, () -> disagreements.agree(row, 0, "It runs for two years.", ""));
    clickOn("Save");
    confirm();

    assertThat(words()).contains("It runs for two years.", "write it into clauses and terms");
  }

  @Test
  void whoReadsAloneChangesNothingAndSeesNoNotes() {
    var id = house.drafted("100", 30);
    house.does(
        house.anna,
        () -> {
          var row = disagreements.object(id, Objection.toTheWhole("Two years at least"));
          disagreements.note(row, 0, "Give in if they insist");
        });
    signIn(house.felix, Role.FINANCE);
    go("contracts/" + id.value());

    assertThat(words()).contains("Two years at least").doesNotContain("Give in");
    _assertNone(Button.class, spec -> spec.withText("Record objection"));
    _assertNone(Button.class, spec -> spec.withText("Agree"));
  }

  private static TextArea area(String label) {
    return _find(TextArea.class, spec -> spec.withLabel(label)).getLast();
  }

  @SuppressWarnings("unchecked")
  private static void choose(int place) {
    Select<Object> box = _get(Select.class, spec -> spec.withLabel("To what they object"));
    _setValue(box, box.getListDataView().getItem(place));
  }

  private static void act(String label) {
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
