package io.clientele.obligations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.contracts.ContractId;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.Moments;
import io.clientele.obligations.Due;
import io.clientele.obligations.Due.Unit;
import io.clientele.obligations.Fulfilment;
import io.clientele.obligations.ObligationId;
import io.clientele.obligations.ObligationRow;
import io.clientele.obligations.OwingHouse;
import io.clientele.people.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@Duty("E5")
class ObligationPagesTests extends ScreenTest {

  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private Fulfilment fulfilment;

  private OwingHouse house;

  @BeforeEach
  void found() {
    house = new OwingHouse(beans);
  }

  @Test
  void isWrittenOnTheContractsPage() {
    var contract = signed();
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + contract.value());

    clickOn("New obligation");
    clickOn("Save");
    assertThat(said()).contains("Choose the division that has to do it.");
    choose("Division", "Division[id=DepartmentId[value=" + house.logistics.value());
    clickOn("Save");
    assertThat(said()).contains("Write what is to be done.");
    fillIn("What is to be done", "Deliver the glass");
    choose("Clause", "Payment");
    clickOn("Save");

    var row = rows().getFirst();
    assertThat(row.what()).isEqualTo("Deliver the glass");
    assertThat(row.clause()).isEqualTo("Payment");
    assertThat(row.dueOn()).isNotNull();
  }

  @Test
  void theDivisionFindsItInItsListAndRecordsThatItIsDone() {
    var contract = signed();
    owed(contract, Due.within(10, Unit.DAYS));
    house.owed(contract, house.production, null, Due.within(5, Unit.DAYS));
    signIn(house.leo, Role.LOGISTICS_MANAGER);
    go("contracts/obligations");
    assertThat(pageHeading()).isEqualTo("Obligations");
    assertThat(current()).isEqualTo("Obligations");
    assertThat(rows()).extracting(ObligationRow::division).containsExactly("Logistics");

    go("contracts/obligations/" + rows().getFirst().id().value());
    assertThat(words()).contains("Around the Horn", "A signed note", "1 % a week", "Anna Weber");
    _assertNone(Button.class, spec -> spec.withText("Edit"));
    _assertNone(Button.class, spec -> spec.withText("Not kept"));
    clickOn("Fulfilled");
    clickOn("Record");
    assertThat(said()).contains("Write what proves it, or add a file.");
    _setValue(area("What proves it"), "Left at the gate");
    _get(FulfilForm.class).add("note.pdf", new byte[] {1});
    clickOn("Record");

    assertThat(words()).contains("Left at the gate", "note.pdf, 1 KB", "Leo Santos");
    _assertNone(Button.class, spec -> spec.withText("Fulfilled"));
    go("contracts/obligations");
    assertThat(rows()).isEmpty();
    look("show=FULFILLED");
    assertThat(rows()).hasSize(1);
    look("show=nonsense&division=x");
    assertThat(rows()).isEmpty();
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("clients/" + house.house.client.value());
    assertThat(words()).contains("1 open", "1 fulfilled");
  }

  @Test
  void anEventIsRecorded() {
    var id = owed(signed(), Due.upon("The first delivery arrives", 2, Unit.DAYS));
    signIn(house.leo, Role.LOGISTICS_MANAGER);
    go("contracts/obligations/" + id.value());
    assertThat(words()).contains("Within 2 days of: The first delivery arrives");

    clickOn("It happened");
    clickOn("Record");

    assertThat(words()).contains("It happened: the time runs", "Happened on");
    _assertNone(Button.class, spec -> spec.withText("It happened"));
    _assertNone(Button.class, spec -> spec.withText("Correct the day"));
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/obligations/" + id.value());
    clickOn("Correct the day");
    _setValue(_get(DayField.class), fulfilment.today().minusDays(1));
    clickOn("Record");
    assertThat(words()).contains(Moments.day(fulfilment.today().plusDays(1)));
  }

  @Test
  void oneOfTwoFilesOfOneNameIsTakenOut() {
    var form = new FulfilForm(fulfilment.today(), "");
    form.add("note.pdf", new byte[] {1});
    form.add("note.pdf", new byte[] {2});

    form.remove("note.pdf");

    assertThat(form.proofs()).hasSize(1);
  }

  @Test
  void theManagerSaysThatItWasNotKeptAndOpensItAgain() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/obligations/" + id.value());

    clickOn("Not kept");
    clickOn("Record as not kept");
    _setValue(area("Reason"), "The lorry broke down");
    clickOn("Record as not kept");
    assertThat(words()).contains("Broken", "The lorry broke down");
    go("clients/" + house.house.client.value() + "/obligations");
    assertThat(words()).contains("0 open", "1 broken");
    go("contracts/obligations/" + id.value());
    clickOn("Reopen");
    clickOn("Reopen");

    go("clients/" + house.house.client.value() + "/obligations");
    assertThat(words()).contains("1 open").doesNotContain("broken");
    assertThat(rows()).hasSize(1);
  }

  @Test
  void whatIsPlannedIsDroppedWithTheWayBack() {
    var id = owed(house.house.drafted("8000", 30), Due.within(10, Unit.DAYS));
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/obligations/" + id.value());
    assertThat(words()).contains("It binds when the contract is signed.");

    clickOn("Drop");
    assertThat(words()).contains("Dropped");
    clickOn("Undo");

    assertThat(words()).contains("Planned", "Reopened");
  }

  @Test
  void somebodyElsesActIsShownBeforeMineIsSaved() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/obligations/" + id.value());
    clickOn("Edit");
    house.does(
        house.leo, () -> fulfilment.fulfil(id, 1, fulfilment.today(), "Delivered", List.of()));
    clickOn("Save");
    confirm();

    assertThat(words()).contains("Delivered");
  }

  @Test
  void whoReadsContractsAloneChangesNothing() {
    var contract = signed();
    var id = owed(contract, Due.within(10, Unit.DAYS));
    signIn(house.vera, Role.LAWYER);
    go("contracts/obligations/" + id.value());

    assertThat(words()).contains("Deliver the glass");
    for (var act : List.of("Edit", "Drop", "Not kept", "Fulfilled")) {
      _assertNone(Button.class, spec -> spec.withText(act));
    }
    go("contracts/" + contract.value());
    _assertNone(Button.class, spec -> spec.withText("New obligation"));
  }

  @Test
  void standsBesideTheRegisterUnderOneEntryOfTheMenu() {
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts");
    assertThat(current()).isEqualTo("Contracts");
    assertThat(_find(Anchor.class, spec -> spec.withText("Obligations")))
        .extracting(Anchor::getHref)
        .containsExactly("contracts/obligations");
  }

  private ContractId signed() {
    var contract = house.house.approved("8000", 30);
    house.sign(contract);
    return contract;
  }

  private ObligationId owed(ContractId contract, Due due) {
    return house.owed(contract, house.logistics, null, due);
  }

  @SuppressWarnings("unchecked")
  private static List<ObligationRow> rows() {
    Grid<ObligationRow> grid = _get(ObligationGrid.class);
    return GridKt._findAll(grid);
  }

  private static void look(String query) {
    UI.getCurrent().navigate("contracts/obligations", QueryParameters.fromString(query));
  }

  /** The tab that is marked. */
  private static String current() {
    return _get(
            Anchor.class,
            spec -> spec.withAttribute("aria-current", "page").withPredicate(link -> isTab(link)))
        .getText();
  }

  private static boolean isTab(Anchor link) {
    return link.getElement().getParent().getClassList().contains("card-tabs");
  }

  private static TextArea area(String label) {
    return _find(TextArea.class, spec -> spec.withLabel(label)).getLast();
  }

  @SuppressWarnings("unchecked")
  private static void choose(String label, String words) {
    ComboBox<Object> box = _get(ComboBox.class, spec -> spec.withLabel(label));
    box.getListDataView()
        .getItems()
        .filter(one -> one.toString().contains(words))
        .findFirst()
        .ifPresentOrElse(
            one -> _setValue(box, one),
            () -> {
              throw new AssertionError(words);
            });
  }

  private static String words() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }
}
