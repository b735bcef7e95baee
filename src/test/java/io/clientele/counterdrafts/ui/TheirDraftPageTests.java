package io.clientele.counterdrafts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.clientele.counterdrafts.CounterdraftFixtures.DELIVERY;
import static io.clientele.counterdrafts.CounterdraftFixtures.LAW;
import static io.clientele.counterdrafts.CounterdraftFixtures.WARRANTY;
import static io.clientele.counterdrafts.CounterdraftFixtures.docx;
import static io.clientele.counterdrafts.CounterdraftFixtures.otherwise;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractHouse;
import io.clientele.contracts.ContractId;
import io.clientele.papers.Clause;
import io.clientele.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@Duty("E1")
class TheirDraftPageTests extends ScreenTest {

  private static final Clause CRATES =
      new Clause("Crates", "Pallets travel back free of charge with the next lorry.");

  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private ContractClauses clauses;

  private ContractHouse house;
  private ContractId id;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
    id = house.drafted("100", 30);
    house.does(
        house.anna,
        () -> {
          house.card(house.anna, id).clauses().forEach(clause -> clauses.remove(clause.id()));
          clauses.add(id, DELIVERY);
          clauses.add(id, WARRANTY);
          clauses.add(id, LAW);
        });
  }

  @Test
  void aFileIsTakenInAndWhatDiffersIsShown() {
    annaHandsIn("theirs.docx", otherwise(DELIVERY, "five", "ten"), CRATES, LAW);

    assertThat(pageHeading()).startsWith("The client’s draft of C-");
    assertThat(words())
        .contains("theirs.docx", "1 the same · 1 changed · 1 new · 1 left out")
        .contains("Suggested: most words are the same", "theirs 1, ours 1");
    assertThat(item("Delivery")).contains("Changed", "Our wording", "five", "ten");
    assertThat(item("Warranty")).contains("Left out by them");
    assertThat(item("Crates")).contains("New", "Pallets");
    assertThat(item("Law")).contains("The same").doesNotContain("Vienna");
    go("contracts/" + id.value());
    assertThat(words()).contains("theirs.docx", "3 clauses");
  }

  @Test
  void saysWhatToDoWithWhatCannotBeRead() {
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    assertThat(words()).contains("When the client sends a draft of their own");

    section().put("theirs.txt", "Dear all".getBytes());
    section().put("theirs.pdf", docx(LAW));
    section().put("theirs.docx", new byte[0]);

    assertThat(said())
        .anyMatch(words -> words.contains("DOCX or a PDF"))
        .anyMatch(words -> words.contains("not what its name says"))
        .anyMatch(words -> words.contains("The file is empty"));
    assertThat(words()).contains("When the client sends a draft of their own");
  }

  @Test
  void isMatchedOtherwiseByHand() {
    annaHandsIn("theirs.docx", otherwise(DELIVERY, "five", "ten"), CRATES, LAW);

    act("Match otherwise: Crates");
    clickOn("Save");
    assertThat(said()).contains("Choose what it is.");
    choose("Our 2. Warranty");
    clickOn("Save");
    assertThat(item("Warranty")).contains("Matched by hand", "They call it", "Crates");

    act("Match otherwise: Delivery");
    choose("A new clause");
    clickOn("Save");
    assertThat(words()).contains("1 the same · 1 changed · 1 new · 1 left out");
    act("Match otherwise: Delivery (Left out by them)");
    choose("Their 1. Delivery");
    clickOn("Save");
    assertThat(words()).contains("1 the same · 2 changed · 0 new · 0 left out");

    act("Match otherwise: Law");
    choose("Not a clause");
    clickOn("Save");
    assertThat(words()).contains("0 the same · 2 changed · 0 new · 1 left out");
  }

  @Test
  void whatDiffersGoesIntoTheProtocolWithOneAction() {
    annaHandsIn("theirs.docx", otherwise(DELIVERY, "five", "ten"), CRATES, LAW);

    act("Into the protocol: Delivery");
    assertThat(said()).contains("“Delivery” is in the protocol now.");
    assertThat(item("Delivery")).contains("In the protocol: Open");
    clickOn("All into the protocol");
    confirm();

    assertThat(said()).contains("2 differences are in the protocol now.");
    _assertNone(Button.class, spec -> spec.withText("All into the protocol"));
    go("contracts/" + id.value());
    assertThat(words())
        .contains("3 rows are open", "within ten working days", "New clause: Crates");
  }

  @Test
  void theirsIsTakenOverWithTheWayBack() {
    annaHandsIn("theirs.docx", otherwise(DELIVERY, "five", "ten"), CRATES, LAW);

    act("Take theirs over: Delivery");
    assertThat(item("Delivery")).contains("The same");
    clickOn("Undo");
    assertThat(item("Delivery")).contains("Changed");
    act("Add to the draft: Crates");
    assertThat(item("Crates")).contains("The same");
    clickOn("Undo");
    assertThat(item("Crates")).contains("New", "that was removed");
    act("Remove ours: Warranty");
    assertThat(words()).contains("0 left out");
    clickOn("Undo");
    assertThat(words()).contains("1 left out");

    clickOn("Take all over");
    confirm();
    assertThat(words()).contains("3 the same · 0 changed · 0 new · 0 left out");
    _assertNone(Button.class, spec -> spec.withText("Take all over"));
  }

  @Test
  void whatSomebodyElseWroteMeanwhileIsNotOverwritten() {
    annaHandsIn("theirs.docx", otherwise(DELIVERY, "five", "ten"), LAW);
    house.does(
        house.helena,
        () -> {
          var ours = house.card(house.helena, id).clauses().getFirst();
          clauses.write(ours.id(), ours.version(), new Clause("Delivery", "Within a day."));
        });

    act("Take theirs over: Delivery");

    assertThat(said()).anyMatch(words -> words.contains("meanwhile"));
    assertThat(item("Delivery")).contains("Within a day.");
  }

  @Test
  void whoReadsAloneChangesNothing() {
    annaHandsIn("theirs.docx", otherwise(DELIVERY, "five", "ten"), LAW);
    var address = UI.getCurrent().getActiveViewLocation().getPath();
    signIn(house.felix, Role.FINANCE);
    go("contracts/" + id.value());
    assertThat(words()).contains("theirs.docx");
    _assertNone(Upload.class);
    go(address);

    assertThat(item("Delivery")).contains("Changed");
    for (var act : new String[] {"Into the protocol", "Match otherwise", "Suggest again"}) {
      _assertNone(Button.class, spec -> spec.withText(act));
    }
    go("contracts/1/their-draft/" + address.replaceAll(".*/", ""));
    assertThat(pageHeading()).doesNotContain("draft of");
  }

  @Test
  void aWrongOneIsRemoved() {
    annaHandsIn("wrong.docx", LAW);
    go("contracts/" + id.value());

    _get(
            Button.class,
            spec ->
                spec.withPredicate(
                    button ->
                        button.getAriaLabel().filter("Remove wrong.docx"::equals).isPresent()))
        .click();
    confirm();

    assertThat(said()).contains("wrong.docx is removed.");
    assertThat(words()).doesNotContain("1 clause");
  }

  private void annaHandsIn(String name, Clause... theirs) {
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("contracts/" + id.value());
    section().put(name, docx(theirs));
  }

  private static CounterdraftsSection section() {
    return _get(CounterdraftsSection.class);
  }

  private static String item(String heading) {
    return _find(ListItem.class).stream()
        .map(item -> item.getElement().getTextRecursively())
        .filter(words -> words.startsWith(heading))
        .findFirst()
        .orElseThrow();
  }

  private static void act(String label) {
    _get(
            Button.class,
            spec ->
                spec.withPredicate(
                    button -> button.getAriaLabel().filter(it -> it.startsWith(label)).isPresent()))
        .click();
  }

  @SuppressWarnings("unchecked")
  private static void choose(String words) {
    ComboBox<BelongingForm.Choice> box = _get(ComboBox.class, spec -> spec.withLabel("It is"));
    _setValue(
        box,
        box.getListDataView()
            .getItems()
            .filter(one -> one.words().equals(words))
            .findFirst()
            .orElseThrow());
  }

  private static String words() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }
}
