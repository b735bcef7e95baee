package io.clientele.instructions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.instructions.InstructionDetails;
import io.clientele.instructions.InstructionDrafts;
import io.clientele.instructions.InstructionId;
import io.clientele.instructions.InstructionKind;
import io.clientele.instructions.InstructionRow;
import io.clientele.instructions.Outcome;
import io.clientele.instructions.Outcomes;
import io.clientele.instructions.PapersHouse;
import io.clientele.instructions.SignerFilter;
import io.clientele.instructions.SignerRow;
import io.clientele.instructions.Signers;
import io.clientele.kit.ui.DayField;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("I7")
class InstructionScreensTests extends ScreenTest {

  @Autowired private BeanFactory portal;

  private PapersHouse house;

  @BeforeEach
  void found() {
    house = new PapersHouse(portal);
  }

  @Test
  void areWrittenAndPublishedByTheirHead() {
    signIn(house.helena, Role.DEPARTMENT_HEAD);
    go("instructions");
    clickOn("New instruction");
    clickOn("Save");
    assertThat(said()).contains("It needs a title.");
    fillIn("Title", "Discounts");
    fillIn("Text", "Up to **5 %**.");
    clickOn("Save");
    assertThat(said()).anyMatch(words -> words.startsWith("You write for departments"));
    choose(Set.of("Wholesale"));
    clickOn("Save");
    assertThat(pageHeading()).isEqualTo("Discounts");

    clickOn("Publish");
    confirm();
    assertThat(said()).contains("Choose the day by which it is to be signed or acknowledged.");
    clickOn("Edit");
    _setValue(_get(DayField.class), house.today().plusDays(7));
    clickOn("Save");
    clickOn("Publish");
    confirm();

    assertThat(said()).contains("Published. Everybody whom it concerns knows.");
    _assertNone(Button.class, spec -> spec.withText("Edit"));
    assertThat(_find(H2.class).stream().map(H2::getText)).contains("Version 1");
  }

  @Test
  void areSignedWithThePasswordFromMyDay() {
    var id = house.published(house.helena, InstructionKind.INSTRUCTION, house.rule());
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    go("");
    assertThat(day()).contains("Discounts", "To sign");

    open(id, Map.of());
    clickOn("Sign");
    _setValue(_get(PasswordField.class), "wrong");
    clickOn("Sign");
    assertThat(said()).contains("The password is wrong.");
    assertThat(_get(PasswordField.class).getValue()).isEmpty();
    _setValue(_get(PasswordField.class), PapersHouse.PASSWORD);
    clickOn("Sign");

    assertThat(said()).contains("Signed. Thank you.");
    _assertNone(Button.class, spec -> spec.withText("Sign"));
    go("");
    assertThat(day()).doesNotContain("Discounts");
  }

  @Test
  void showWhoMustAndWhoDidToTheAuthorAndNotToTheOthers() {
    var id = house.published(house.helena, InstructionKind.INSTRUCTION, house.rule());
    house.sign(house.boris, id, 1);
    signIn(house.helena, Role.DEPARTMENT_HEAD);
    go("instructions");
    var figure = (Anchor) inCell(papers(), 0, "Done");
    assertThat(figure.getText()).isEqualTo("1 of 2");
    assertThat(figure.getHref()).isEqualTo("instructions/" + id.value() + "?version=1&who=ALL");

    open(id, Map.of("version", "1", "who", "WAITING"));
    assertThat(GridKt._findAll(signers()))
        .extracting(SignerRow::name)
        .containsExactly("Anna Weber");
    open(id, Map.of("who", "no-such"));
    assertThat(GridKt._size(signers())).isEqualTo(2);

    signIn(house.anna, Role.ACCOUNT_MANAGER);
    open(id, Map.of("version", "1", "who", "WAITING"));
    _assertNone(Grid.class);
    go("instructions");
    _assertNone(Button.class, spec -> spec.withText("New instruction"));
    assertThat(papers().getColumns()).extracting(Grid.Column::getHeaderText).doesNotContain("Done");
  }

  @Test
  void showWhatTheNewestVersionChanged() {
    var id = house.published(house.helena, InstructionKind.INSTRUCTION, house.rule());
    house.renew(house.helena, id, "Up to 3 %.\n\nBeyond: ask.");
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    open(id, Map.of("version", "1"));
    assertThat(
            _get(Anchor.class, spec -> spec.withText("There is a newer version. Read that one.")))
        .isNotNull();

    clickOn("Compare the last two");

    assertThat(
            _get(ListItem.class, spec -> spec.withClasses("line-added"))
                .getElement()
                .getTextRecursively())
        .isEqualTo("New:Up to 3 %.");
    assertThat(
            _get(ListItem.class, spec -> spec.withClasses("line-removed"))
                .getElement()
                .getTextRecursively())
        .isEqualTo("Gone:Up to **5 %**.");
    open(id, Map.of("version", "3"));
    assertThat(pageHeading()).isEqualTo("Not found");
  }

  @Test
  void offerToSignOnlyWhatIsShown() {
    var id = house.published(house.helena, InstructionKind.INSTRUCTION, house.rule());
    house.renew(house.helena, id, "Up to 3 %.");
    signIn(house.anna, Role.ACCOUNT_MANAGER);

    open(id, Map.of("version", "1"));
    _assertNone(Button.class, spec -> spec.withText("Sign"));
    assertThat(openedBy("Anna Weber", id)).isEmpty();

    open(id, Map.of());
    assertThat(_get(Button.class, spec -> spec.withText("Sign"))).isNotNull();
    assertThat(openedBy("Anna Weber", id)).isPresent();
  }

  private Optional<Instant> openedBy(String name, InstructionId id) {
    return house
        .as(
            house.helena,
            () ->
                portal
                    .getBean(Signers.class)
                    .rows(id, 2, new SignerFilter(name, SignerFilter.Show.ALL), 0, 5))
        .stream()
        .flatMap(row -> Stream.ofNullable(row.readAt()))
        .findFirst();
  }

  @Test
  @Duty("I4")
  void areNotForTheWholeHouseOnceTheirDepartmentIsClosed() {
    var forExport =
        new InstructionDetails("Customs", "Ask Boris.", Set.of(house.export), Set.of(), null);
    var id = house.draft(house.diana, InstructionKind.INSTRUCTION, forExport);
    portal
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                portal
                    .getBean(JdbcClient.class)
                    .sql("update people_department set archived_at = utc_timestamp() where id = ?")
                    .param(house.export.value())
                    .update());
    signIn(house.diana, Role.DIRECTOR);

    open(id, Map.of());
    clickOn("Edit");
    fillIn("Title", "Customs and duties");
    clickOn("Save");

    var saved = house.draft(house.diana, id).details();
    assertThat(saved.title()).isEqualTo("Customs and duties");
    assertThat(saved.departments()).containsExactly(house.export);
  }

  @Test
  void takeCommentsOnDraftDecisionsAndAcknowledgements() {
    var id = house.published(house.helena, InstructionKind.DECISION, house.rule());
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    open(id, Map.of());
    clickOn("Comment");
    assertThat(said()).contains("Write a comment first.");
    fillIn("Your comment", "My clients will like it.");
    clickOn("Comment");
    clickOn("Acknowledge");
    assertThat(said()).contains("Acknowledged. Thank you.");

    signIn(house.helena, Role.DEPARTMENT_HEAD);
    open(id, Map.of());
    assertThat(comments()).contains("My clients will like it.", "Anna Weber");
    clickOn("Decided");
    fillIn("Reason", "Everybody agreed");
    clickOn("Note the decision");

    assertThat(comments()).contains("Comments are closed.");
    _assertNone(Button.class, spec -> spec.withText("Comment"));
  }

  @Test
  void leaveNoDraftBehindThatNobodyCanDelete() {
    var id = house.published(house.helena, InstructionKind.INSTRUCTION, house.rule());
    house.run(house.helena, () -> portal.getBean(InstructionDrafts.class).renew(id));
    house.run(
        house.helena,
        () -> portal.getBean(Outcomes.class).end(id, Outcome.WITHDRAWN, "Too strict"));
    signIn(house.helena, Role.DEPARTMENT_HEAD);

    open(id, Map.of());
    _assertNone(Button.class, spec -> spec.withText("Publish"));
    clickOn("Delete draft");
    confirm();

    assertThat(said()).contains("The draft is deleted.");
    assertThat(house.card(house.helena, id).draft()).isNull();
  }

  @Test
  @Duty("I4")
  void areNotFoundByOthers() {
    var id = house.published(house.helena, InstructionKind.INSTRUCTION, house.rule());
    signIn(house.carla, Role.ACCOUNT_MANAGER);
    open(id, Map.of());

    assertThat(pageHeading()).isEqualTo("Not found");
    go("instructions");
    assertThat(GridKt._size(_get(Grid.class))).isZero();
  }

  @SuppressWarnings("unchecked")
  private void choose(Set<String> names) {
    MultiSelectComboBox<DepartmentRow> rooms =
        _get(MultiSelectComboBox.class, spec -> spec.withLabel("Departments"));
    _setValue(
        rooms,
        rooms
            .getListDataView()
            .getItems()
            .filter(row -> row.id().equals(house.wholesale) && names.contains(row.name()))
            .collect(Collectors.toSet()));
  }

  private static void open(InstructionId id, Map<String, String> asked) {
    UI.getCurrent().navigate("instructions/" + id.value(), QueryParameters.simple(asked));
    MockVaadin.clientRoundtrip(false);
  }

  private static String day() {
    return _find(Section.class, spec -> spec.withClasses("day-part")).stream()
        .map(part -> part.getElement().getTextRecursively())
        .collect(Collectors.joining());
  }

  private static String comments() {
    return _find(Section.class).stream()
        .map(part -> part.getElement().getTextRecursively())
        .filter(words -> words.startsWith("Comments"))
        .collect(Collectors.joining());
  }

  @SuppressWarnings("unchecked")
  private static Grid<InstructionRow> papers() {
    return _get(Grid.class);
  }

  @SuppressWarnings("unchecked")
  private static Grid<SignerRow> signers() {
    return _get(Grid.class, spec -> spec.withClasses("instruction-signers"));
  }
}
