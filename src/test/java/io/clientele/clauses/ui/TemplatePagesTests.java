package io.clientele.clauses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clauses.ContractKind;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateClause;
import io.clientele.clauses.TemplateDetails;
import io.clientele.clauses.TemplateDrafts;
import io.clientele.clauses.TemplateId;
import io.clientele.clauses.TemplateRow;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("E1")
class TemplatePagesTests extends ScreenTest {

  @Autowired private ContractTemplates templates;
  @Autowired private TemplateDrafts drafts;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId vera;
  private EmployeeId anna;
  private EmployeeId leo;
  private String mark;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("Legal");
    vera = staff.hire("Vera Lang", house, Role.LAWYER);
    anna = staff.hire("Anna Weber", house, Role.ACCOUNT_MANAGER);
    leo = staff.hire("Leo Santos", house, Role.LOGISTICS_MANAGER);
    mark = "Supply " + Long.toString(System.nanoTime(), 36);
  }

  @Test
  void aLawyerWritesATemplateAndPublishesIt() {
    signIn(vera, Role.LAWYER);
    go("contracts/templates");
    clickOn("New template");
    fillIn("Name", mark);
    clickOn("Save");
    assertThat(said()).contains("Choose the kind of contract.");
    choose("Kind of contract", ContractKind.SUPPLY);
    choose("Law of", "GB");
    clickOn("Save");
    assertThat(pageHeading()).isEqualTo(mark);
    assertThat(words()).contains("Draft of version 1", "No clauses yet");

    clickOn("Add clause");
    clickOn("Save");
    assertThat(said()).contains("Give the clause a heading.");
    fillIn("Heading", "Payment");
    fillIn("Standard wording", "{{client.nmae}} pays within 30 days.");
    fillIn("Fallback position", "60 days at most");
    _get(Checkbox.class, spec -> spec.withLabel("May be left out of a contract")).setValue(true);
    clickOn("Add alternative wording");
    fillIn("Name of the wording", "14 days");
    fillIn("When to use it", "New buyers");
    fillIn("Wording", "Within 14 days.");
    clickOn("Save");

    assertThat(words())
        .contains("1. Payment", "May be left out", "One alternative", "60 days at most")
        .contains("Clause 1, “Payment”: There is no field “client.nmae”");
    publish("");
    assertThat(said()).anyMatch(words -> words.startsWith("It cannot be published yet. Clause 1"));
    press("Edit “Payment”");
    fillIn("Standard wording", "{{client.name}} pays within 30 days.");
    clickOn("Save");
    assertThat(words()).doesNotContain("Mend this");
    publish("First");

    assertThat(said()).contains("Version 1 is published.");
    assertThat(words()).contains("Offered", "published", "by Vera Lang", "First");
    assertThat(paper())
        .contains("1. Payment", "Harbour Lights Delicatessen Ltd pays within 30 days.")
        .doesNotContain("60 days at most", "14 days");
  }

  @Test
  void movesAClauseByItsButtonsAndKeepsTheFocusThere() {
    open(vera, Role.LAWYER, template("Parties", "Payment", "Delivery"));
    assertThat(button("Move “Parties” up").isEnabled()).isFalse();
    assertThat(button("Move “Delivery” down").isEnabled()).isFalse();

    press("Move “Delivery” up");
    assertThat(headings()).containsExactly("1. Parties", "2. Delivery", "3. Payment");
    assertThat(words()).contains("“Delivery” is clause 2 of 3 now.");
    press("Move “Delivery” up");
    press("Move “Parties” down");
    assertThat(headings()).containsExactly("1. Delivery", "2. Payment", "3. Parties");
  }

  @Test
  void movesAClauseToWhereItIsDropped() {
    open(vera, Role.LAWYER, template("Parties", "Payment", "Delivery"));
    drop(2, _find(ClauseLine.class).getFirst());
    assertThat(headings()).containsExactly("1. Delivery", "2. Parties", "3. Payment");

    drop(0, _find(ClauseLine.class).getLast());
    assertThat(headings()).containsExactly("1. Parties", "2. Payment", "3. Delivery");
  }

  /** What is dragged is known to the server since the browser told that it was taken. */
  private static void drop(int dragged, ClauseLine on) {
    var handle = _find(Span.class, spec -> spec.withClasses("clause-handle")).get(dragged);
    UI.getCurrent().getInternals().setActiveDragSourceComponent(handle);
    ComponentUtil.fireEvent(on, new DropEvent<>(on, true, "move", 0, 0, 0, 0));
  }

  @Test
  void takesARemovalBack() {
    open(vera, Role.LAWYER, template("Parties", "Payment"));
    press("Remove “Parties”");
    assertThat(headings()).containsExactly("1. Payment");

    clickOn("Undo");

    assertThat(headings()).containsExactly("1. Parties", "2. Payment");
  }

  @Test
  void copiesClausesOfAnotherTemplate() {
    var other = template("Liability", "Force majeure");
    var id = template("Parties");
    open(vera, Role.LAWYER, id);
    clickOn("Copy from a template");
    clickOn("Save");
    assertThat(said()).contains("Choose a template and at least one of its clauses.");
    ComboBox<TemplateRow> from = combo("Template");
    _setValue(
        from,
        from.getListDataView()
            .getItems()
            .filter(row -> row.id().equals(other))
            .findFirst()
            .orElseThrow());
    @SuppressWarnings("unchecked")
    CheckboxGroup<TemplateClause> which = _get(CheckboxGroup.class);
    which.select(card(other).getLast());
    clickOn("Save");

    assertThat(headings()).containsExactly("1. Parties", "2. Force majeure");
  }

  @Test
  void mergesWhatTwoWindowsWroteIntoDifferentClausesAndAsksAboutTheSame() {
    var id = template("Parties", "Payment");
    open(vera, Role.LAWYER, id);
    press("Edit “Payment”");
    var parties = card(id).getFirst();
    inAnotherWindow(id, parties, "Theirs");
    fillIn("Standard wording", "Mine");
    clickOn("Save");
    assertThat(card(id)).extracting(TemplateClause::standard).containsExactly("Theirs", "Mine");

    press("Edit “Payment”");
    inAnotherWindow(id, card(id).getLast(), "Theirs");
    fillIn("Standard wording", "Mine again");
    clickOn("Save");
    assertThat(card(id).getLast().standard()).isEqualTo("Theirs");
    assertThat(_find(Dialog.class)).hasSize(1);
  }

  @Test
  void doesNotMoveOverWhatAnotherWindowDid() {
    var id = template("Parties", "Payment");
    open(vera, Role.LAWYER, id);
    inAnotherWindow(id, card(id).getFirst(), "Theirs");

    press("Move “Payment” up");
    assertThat(headings()).containsExactly("1. Parties", "2. Payment");
    confirm();

    assertThat(words()).contains("Theirs");
    press("Move “Payment” up");
    assertThat(headings()).containsExactly("1. Payment", "2. Parties");
  }

  @Test
  void asksBeforeWhatIsWrittenIsLost() {
    open(vera, Role.LAWYER, template("Parties"));
    press("Edit “Parties”");
    fillIn("Standard wording", "Half a sen");

    go("contracts/templates");

    assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
    assertThat(pageHeading()).isEqualTo(mark);
  }

  @Test
  void showsAnOldVersionAndWhatIsNewSince() {
    var id = published("Parties");
    viewers.runAs(
        vera,
        () -> {
          drafts.add(id, 9, TemplateClause.written("Delivery", "By sea"));
          drafts.revise(id, version(id), wording(card(id).getFirst(), "Others"));
          drafts.publish(id, version(id), "Delivery is told");
        });
    open(anna, Role.ACCOUNT_MANAGER, id);
    assertThat(words())
        .contains("What is new since version 1", "Added", "By sea", "Words", "Others");

    UI.getCurrent()
        .navigate("contracts/templates/" + id.value(), QueryParameters.of("version", "1"));
    MockVaadin.clientRoundtrip(false);

    assertThat(words()).contains("This is version 1.", "from version 2 now");
    assertThat(headings()).containsExactly("1. Parties");
  }

  @Test
  void offersNoActsToWhoeverOnlyReads() {
    var id = published("Parties");
    viewers.runAs(vera, () -> drafts.add(id, 9, TemplateClause.written("Secret", "Not yet")));
    open(anna, Role.ACCOUNT_MANAGER, id);

    assertThat(headings()).containsExactly("1. Parties");
    assertThat(words()).doesNotContain("Secret", "Draft");
    assertThat(_find(Button.class).stream().filter(one -> one.getParent().isPresent()))
        .extracting(Button::getText)
        .doesNotContain("Add clause", "Retire", "Name and kind");
    go("contracts/templates");
    assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("New template");
  }

  @Test
  void isNotThereForOtherRolesNorForHostileNumbers() {
    var id = published("Parties");
    signIn(leo, Role.LOGISTICS_MANAGER);
    go("contracts/templates/" + id.value());
    assertThat(words()).doesNotContain("Parties");
    go("contracts/templates");
    assertThat(words()).doesNotContain(mark);

    signIn(vera, Role.LAWYER);
    for (var version : List.of("0", "-1", "99", "1'", "9999999999999999999")) {
      UI.getCurrent()
          .navigate("contracts/templates/" + id.value(), QueryParameters.of("version", version));
      MockVaadin.clientRoundtrip(false);
      assertThat(words()).as(version).doesNotContain("Parties");
    }
  }

  @Test
  void findsTemplatesAndRetiresOne() {
    var id = published("Parties");
    open(vera, Role.LAWYER, id);
    clickOn("Retire");
    assertThat(words()).contains("Retired");
    go("contracts/templates");
    search();
    assertThat(rows()).isEmpty();
    _setValue(_get(Checkbox.class, spec -> spec.withLabel("Retired too")), true);
    assertThat(rows()).containsExactly(mark);

    open(vera, Role.LAWYER, id);
    clickOn("Offer again");
    go("contracts/templates");
    search();
    assertThat(rows()).containsExactly(mark);
  }

  private void search() {
    var field = _get(SearchField.class);
    field.setValue(mark);
    ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, "", true));
  }

  @SuppressWarnings("unchecked")
  private static List<String> rows() {
    Grid<TemplateRow> grid = _get(Grid.class);
    return GridKt._findAll(grid).stream().map(row -> row.details().name()).toList();
  }

  private void publish(String note) {
    clickOn("Publish version 1");
    fillIn("What is new", note);
    clickOn("Save");
  }

  private void inAnotherWindow(TemplateId id, TemplateClause clause, String wording) {
    viewers.runAs(vera, () -> drafts.revise(id, version(id), wording(clause, wording)));
  }

  private static TemplateClause wording(TemplateClause of, String wording) {
    return new TemplateClause(
        of.key(), of.heading(), wording, of.alternatives(), of.fallback(), of.optional());
  }

  private TemplateId published(String... headings) {
    var id = template(headings);
    viewers.runAs(vera, () -> drafts.publish(id, version(id), ""));
    return id;
  }

  private TemplateId template(String... headings) {
    var details = new TemplateDetails(mark, ContractKind.SUPPLY, "en", "GB");
    return as(
        () -> {
          var id = drafts.create(details, null);
          for (var heading : headings) {
            drafts.add(id, 99, TemplateClause.written(heading, "Words"));
          }
          return id;
        });
  }

  private List<TemplateClause> card(TemplateId id) {
    return as(() -> templates.card(id)).text().clauses();
  }

  private long version(TemplateId id) {
    return as(() -> templates.card(id)).version();
  }

  private <T> T as(Supplier<T> read) {
    var result = new AtomicReference<T>();
    viewers.runAs(vera, () -> result.set(read.get()));
    return result.get();
  }

  private void open(EmployeeId who, Role role, TemplateId id) {
    signIn(who, role);
    go("contracts/templates/" + id.value());
  }

  private static void press(String label) {
    _click(button(label));
  }

  private static Button button(String label) {
    return _find(Button.class).stream()
        .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static void choose(String label, Object value) {
    _setValue(combo(label), value);
  }

  @SuppressWarnings("unchecked")
  private static <T> ComboBox<T> combo(String label) {
    return _get(ComboBox.class, spec -> spec.withLabel(label));
  }

  private static List<String> headings() {
    return _find(ClauseLine.class).stream().map(line -> _get(line, H3.class).getText()).toList();
  }

  private static String paper() {
    return _get(Article.class).getElement().getTextRecursively();
  }

  private static String words() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }
}
