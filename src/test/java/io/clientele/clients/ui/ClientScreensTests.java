package io.clientele.clients.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
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
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientRow;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ClientScreensTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
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
    felix = staff.hire("Felix Bauer", wholesale, Role.FINANCE);
    signIn(anna, Role.ACCOUNT_MANAGER);
  }

  @Test
  void sendsWhoHasNoClientsYetToImportOrBegin() {
    go("clients");

    assertThat(_get(H1.class).getText()).isEqualTo("Clients");
    assertThat(_find(EmptyState.class)).hasSize(1);
    assertThat(_find(Button.class, spec -> spec.withText("New client"))).hasSize(2);
  }

  @Test
  @Duty("A1")
  void searchesTheListAndKeepsTheSearchInTheAddress() {
    create("Albrechts Futterkammer");
    create("Blauer See");

    go("clients");
    assertThat(GridKt._size(grid())).isEqualTo(2);
    search("futter");

    assertThat(GridKt._size(grid())).isEqualTo(1);
    assertThat(found()).isEqualTo("1 client");

    UI.getCurrent().navigate("clients", QueryParameters.simple(Map.of("q", "blauer")));
    MockVaadin.clientRoundtrip(false);
    assertThat(GridKt._get(grid(), 0).name()).isEqualTo("Blauer See");
    search("nobody");
    assertThat(_get(EmptyState.class)).isNotNull();
  }

  @Test
  @Duty("A1")
  void showsTheColumnsThatOneChooses() {
    create("Albrechts Futterkammer");
    UI.getCurrent()
        .navigate(
            "clients",
            QueryParameters.simple(Map.of("sort", "-city", "columns", "city.name-300.mail")));
    MockVaadin.clientRoundtrip(false);
    assertThat(shownColumns()).containsExactly("city", "name", "mail");
    assertThat(grid().getSortOrder().getFirst().getSorted().getKey()).isEqualTo("city");

    _click(_get(Button.class, spec -> spec.withText("Columns")));
    _setValue(_get(Checkbox.class, spec -> spec.withLabel("Country")), true);
    _setValue(_get(Checkbox.class, spec -> spec.withLabel("City")), false);

    assertThat(shownColumns()).containsExactly("name", "mail", "country");
    assertThat(GridKt._getFormattedRow(grid(), 0)).contains("Germany", "post@alfreds.example");
    clickOn("As at first");
    assertThat(shownColumns()).hasSize(9).startsWith("name", "number");
  }

  @Test
  void holdsNoColumnAndNoFilterThatNobodyAskedFor() {
    create("Albrechts Futterkammer");
    UI.getCurrent().navigate("clients", QueryParameters.of("sort", "-createdAt"));
    MockVaadin.clientRoundtrip(false);

    assertThat(shownColumns()).hasSize(9).doesNotContain("createdAt");
    assertThat(grid().getColumns()).hasSize(10);
    assertThat(held(UI.getCurrent())).noneMatch(ComboBox.class::isInstance);

    clickOn("Filters");
    assertThat(held(UI.getCurrent())).anyMatch(ComboBox.class::isInstance);
  }

  private static Stream<Component> held(Component one) {
    return Stream.concat(Stream.of(one), one.getChildren().flatMap(ClientScreensTests::held));
  }

  @Test
  @SuppressWarnings("unchecked")
  void opensTheFiltersWithWhatIsFilteredFor() {
    create("Albrechts Futterkammer");
    create("Blauer See");
    UI.getCurrent()
        .navigate("clients", QueryParameters.simple(Map.of("q", "see", "status", "LOST")));
    MockVaadin.clientRoundtrip(false);

    search("futter");
    assertThat(_find(EmptyState.class)).hasSize(1);
    clickOn("Filters");
    MultiSelectComboBox<ClientStatus> statuses =
        _get(MultiSelectComboBox.class, spec -> spec.withLabel("Status"));
    assertThat(statuses.getValue()).containsExactly(ClientStatus.LOST);
    statuses.setValue(Set.of(ClientStatus.PROSPECT));
    ComponentUtil.fireEvent(
        statuses, new ComponentValueChangeEvent<>(statuses, statuses, Set.of(), true));
    MockVaadin.clientRoundtrip(false);

    assertThat(GridKt._get(grid(), 0).name()).isEqualTo("Albrechts Futterkammer");
    assertThat(GridKt._size(grid())).isEqualTo(1);
  }

  private static List<String> shownColumns() {
    return grid().getColumns().stream()
        .filter(Component::isVisible)
        .map(Grid.Column::getKey)
        .toList();
  }

  @Test
  void opensTheCardByClickingItsRow() {
    create("Albrechts Futterkammer");

    go("clients");
    GridKt._clickItem(grid(), 0);

    assertThat(_get(H1.class).getText()).isEqualTo("Albrechts Futterkammer");
    assertThat(_find(Anchor.class, spec -> spec.withText("030-0074321")))
        .allSatisfy(phone -> assertThat(phone.getHref()).isEqualTo("tel:+49300074321"));
  }

  @Test
  @Duty("A1")
  void offersStarredAndLatelyOpenedCardsBeforeAnythingIsTyped() {
    var first = create("Albrechts Futterkammer");
    var second = create("Blauer See");
    go("clients/" + first.value());
    var star = _get(Button.class, spec -> spec.withClasses("star"));
    assertThat(star.getElement().getAttribute("aria-pressed")).isEqualTo("false");
    _click(star);
    assertThat(star.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    go("clients/" + second.value());

    _click(_get(Button.class, spec -> spec.withClasses("top-search")));

    assertThat(_find(H2.class)).extracting(H2::getText).contains("Favourites", "Opened lately");
    assertThat(_find(Anchor.class, spec -> spec.withClasses("search-hit")))
        .extracting(Anchor::getHref)
        .containsExactly(
            "clients/" + first.value(), "clients/" + second.value(), "clients/" + first.value());
  }

  @Test
  void addsANewClient() {
    go("clients");

    _click(_find(Button.class, spec -> spec.withText("New client")).getFirst());
    _setValue(_get(TextField.class, spec -> spec.withLabel("Legal name")), "Ernst Handel");
    _setValue(
        _get(TextField.class, spec -> spec.withLabel("Customer number")), "E" + System.nanoTime());
    _click(_get(Button.class, spec -> spec.withText("Save")));

    assertThat(_get(H1.class).getText()).isEqualTo("Ernst Handel");
  }

  @Test
  @Duty("I4")
  void sendsFinanceNothingBeyondTheHead() {
    var id = create("Albrechts Futterkammer");
    as(anna, () -> contacts.add(id, ContactFixtures.maria()));
    signIn(felix, Role.FINANCE);

    go("clients/" + id.value());

    assertThat(_get(H1.class).getText()).isEqualTo("Albrechts Futterkammer");
    _assertOne(Anchor.class, spec -> spec.withText("Overview"));
    _assertNone(Anchor.class, spec -> spec.withText("Contacts"));
    _assertNone(Anchor.class, spec -> spec.withText("Timeline"));
    _assertNone(Anchor.class, spec -> spec.withText("History"));
    _assertNone(Anchor.class, spec -> spec.withText("030-0074321"));
    _assertNone(Button.class, spec -> spec.withText("Edit"));
  }

  @Test
  void looksLikeNotFoundToWhomItDoesNotConcern() {
    var id = create("Albrechts Futterkammer");
    var staff = new Staff(jdbc, transaction);
    signIn(
        staff.hire("Carla Rossi", staff.department("Retail chains"), Role.ACCOUNT_MANAGER),
        Role.ACCOUNT_MANAGER);

    go("clients/" + id.value());
    assertThat(_get(H1.class).getText()).isEqualTo("Not found");
    go("clients/999999999");
    assertThat(_get(H1.class).getText()).isEqualTo("Not found");
  }

  @Test
  @Duty("A8")
  void showsContactsTimelineHistoryAndOwners() {
    var id = create("Albrechts Futterkammer");
    as(anna, () -> contacts.add(id, ContactFixtures.maria()));

    go("clients/" + id.value() + "/contacts");
    assertThat(_get(H2.class).getText()).isEqualTo("Maria Anders");

    openTab("Timeline");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Note")), "Asked for the autumn list");
    _click(_get(Button.class, spec -> spec.withText("Add note")));
    assertThat(_find(Span.class)).extracting(Span::getText).contains("Note", "Client created");

    openTab("History");
    assertThat(GridKt._size(_get(Grid.class))).isGreaterThan(5);
    openTab("Owner history");
  }

  @Test
  @Duty("A1")
  void letsOneChooseFieldByFieldWhenTwoChangedTheSame() {
    var id = create("Albrechts Futterkammer");
    go("clients/" + id.value());
    _click(_get(Button.class, spec -> spec.withText("Edit")));
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Notes")), "Anna’s note");
    _setValue(_get(TextField.class, spec -> spec.withLabel("Short name")), "Alfreds");
    helenaChanges(id, "Helena’s note");

    _click(_get(Button.class, spec -> spec.withText("Save")));

    var save = _get(Button.class, spec -> spec.withText("Save the choice"));
    assertThat(save.isEnabled()).isFalse();
    var choice = _get(RadioButtonGroup.class);
    assertThat(choice.getLabel()).isEqualTo("Notes");
    choose(choice, 0);
    _click(save);

    assertThat(details(id).notes()).isEqualTo("Anna’s note");
    assertThat(details(id).shortName()).isEqualTo("Alfreds");
    assertThat(_get(H1.class).getText()).isEqualTo("Alfreds");
  }

  @Test
  void mergesWithoutAskingWhenTheFieldsDiffer() {
    var id = create("Albrechts Futterkammer");
    go("clients/" + id.value());
    _click(_get(Button.class, spec -> spec.withText("Edit")));
    _setValue(_get(TextField.class, spec -> spec.withLabel("Short name")), "Alfreds");
    helenaChanges(id, "Helena’s note");

    _click(_get(Button.class, spec -> spec.withText("Save")));

    _assertNone(RadioButtonGroup.class);
    assertThat(details(id).notes()).isEqualTo("Helena’s note");
    assertThat(details(id).shortName()).isEqualTo("Alfreds");
  }

  private void helenaChanges(ClientId id, String notes) {
    as(
        helena,
        () -> {
          var card = clients.card(id);
          clients.revise(id, card.version(), ClientFixtures.withNotes(card.details(), notes));
        });
  }

  private ClientDetails details(ClientId id) {
    var details = new AtomicReference<ClientDetails>();
    as(anna, () -> details.set(clients.card(id).details()));
    return details.get();
  }

  private ClientId create(String name) {
    var id = new AtomicReference<ClientId>();
    as(anna, () -> id.set(clients.create(ClientFixtures.named(name))));
    return id.get();
  }

  private void as(EmployeeId who, Runnable work) {
    viewers.runAs(who, work);
  }

  @SuppressWarnings("unchecked")
  private static Grid<ClientRow> grid() {
    return _get(ClientGrid.class);
  }

  private static String found() {
    return _find(Span.class, spec -> spec.withAttribute("role", "status")).getFirst().getText();
  }

  private static void search(String words) {
    var field = _get(SearchField.class);
    field.setValue(words);
    ComponentUtil.fireEvent(
        field, new ComponentValueChangeEvent<TextField, String>(field, field, "", true));
    MockVaadin.clientRoundtrip(false);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void choose(RadioButtonGroup choice, int index) {
    choice.setValue(choice.getListDataView().getItem(index));
  }

  private void openTab(String label) {
    go(_get(Anchor.class, spec -> spec.withText(label)).getHref());
  }
}
