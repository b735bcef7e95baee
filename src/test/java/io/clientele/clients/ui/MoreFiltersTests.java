package io.clientele.clients.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
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
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.clients.ListField;
import io.clientele.kit.ui.EmptyState;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.profiles.Level;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("A1")
class MoreFiltersTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Profiles profiles;
  @Autowired private ListingAddress addresses;
  @Autowired private ViewedClients viewed;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;

  @BeforeEach
  void describe() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    signIn(anna, Role.ACCOUNT_MANAGER);
    describe(create("At the fair"), "Fair", Level.PREMIUM);
    describe(create("By letter"), "Letter", Level.MIDDLE);
    create("Nobody knows");
  }

  @Test
  void stayOutOfTheWayUntilSomebodyTakesOne() {
    go("clients");
    _click(_get(Button.class, spec -> spec.withText("Filters")));
    _assertNone(ComboBox.class, spec -> spec.withLabel("Source"));

    take("Source");
    choose(_get(ComboBox.class, spec -> spec.withLabel("Source")), "Fair");

    assertThat(names()).containsExactly("At the fair");
    assertThat(chips()).containsExactly("Source: Fair");
    assertThat(offered()).doesNotContain("Source").contains("Territory", "Price type", "Rating");
    _click(_get(Button.class, spec -> spec.withText("Source: Fair")));
    assertThat(names()).hasSize(3);
    assertThat(offered()).contains("Source");
    _assertNone(ComboBox.class, spec -> spec.withLabel("Source"));
  }

  @Test
  void standInTheAddressAndInWhatAViewKeeps() {
    go("clients");
    _click(_get(Button.class, spec -> spec.withText("Filters")));
    take("Level");
    choose(
        _get(MultiSelectComboBox.class, spec -> spec.withLabel("Level")),
        Set.of("PREMIUM", "MIDDLE"));

    assertThat(names()).containsExactly("At the fair", "By letter");
    assertThat(chips()).containsExactly("Level: Middle, Premium");
    var look = addresses.read(QueryParameters.fromString("level=MIDDLE&columns=name.source"));
    assertThat(viewed.content(look)).isEqualTo("1?level=MIDDLE&columns=name.source");
    address("level=MIDDLE&columns=name.source");
    assertThat(GridKt._getFormattedRow(_get(ClientGrid.class), 0)).contains("Letter");
    assertThat(names()).containsExactly("By letter");
  }

  @Test
  void canBeShownAsColumns() {
    go("clients");
    _click(_get(Button.class, spec -> spec.withText("Columns")));
    _setValue(_get(Checkbox.class, spec -> spec.withLabel("Source")), true);
    _setValue(_get(Checkbox.class, spec -> spec.withLabel("Complete")), true);

    assertThat(GridKt._getFormattedRow(_get(ClientGrid.class), 0)).contains("Fair");
    assertThat(String.join(" ", GridKt._getFormattedRow(_get(ClientGrid.class), 0)))
        .containsPattern("[0-9]+ %");
  }

  @Test
  void explainWhyNobodyIsInOnesTerritory() {
    address("territory=mine");

    assertThat(chips()).containsExactly("Territory: In my territory");
    var hint = _get(_get(EmptyState.class), Paragraph.class).getText();
    assertThat(hint).startsWith("You have no territory yet");

    address("territory=mine&source=nowhere&weather=fine");
    assertThat(chips()).containsExactly("Territory: In my territory", "Source: nowhere");
  }

  @Test
  void areOfferedWhereALetterLooksForItsReaders() {
    go("letters/new");
    _click(_get(Button.class, spec -> spec.withText("Choose from the list")));
    _click(_get(Button.class, spec -> spec.withText("Filters")));
    take("Source");
    choose(_get(ComboBox.class, spec -> spec.withLabel("Source")), "Letter");
    assertThat(names()).containsExactly("By letter");
    assertThat(_get(Button.class, spec -> spec.withText("Add to the letter")).isEnabled())
        .isFalse();

    _clickItem(_get(ClientGrid.class), 0);
    assertThat(_get(Button.class, spec -> spec.withText("Add to the letter")).isEnabled()).isTrue();
    _clickItem(_get(ClientGrid.class), 0);
    assertThat(_get(Button.class, spec -> spec.withText("Add to the letter")).isEnabled())
        .isFalse();
    assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("letters/new");
  }

  private ClientId create(String name) {
    var made = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> made.set(clients.create(ClientFixtures.named(name))));
    return made.get();
  }

  private void describe(ClientId client, String source, Level level) {
    var details = new ProfileDetails(null, List.of(), source, null, "", level, "", "");
    viewers.runAs(anna, () -> profiles.revise(client, profiles.of(client).version(), details));
  }

  private void address(String query) {
    UI.getCurrent().navigate("clients", QueryParameters.fromString(query));
    MockVaadin.clientRoundtrip(false);
  }

  @SuppressWarnings("unchecked")
  private static void take(String label) {
    ComboBox<ListField> more = _get(ComboBox.class, spec -> spec.withLabel("More filters"));
    var field =
        more.getListDataView()
            .getItems()
            .filter(one -> more.getItemLabelGenerator().apply(one).equals(label))
            .findFirst()
            .orElseThrow();
    _setValue(more, field);
  }

  @SuppressWarnings("unchecked")
  private static List<String> offered() {
    ComboBox<ListField> more = _get(ComboBox.class, spec -> spec.withLabel("More filters"));
    return more.getListDataView().getItems().map(more.getItemLabelGenerator()::apply).toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void choose(Component field, Object value) {
    var before = ((HasValue) field).getValue();
    ((HasValue) field).setValue(value);
    ComponentUtil.fireEvent(
        field, new ComponentValueChangeEvent(field, (HasValue) field, before, true));
    MockVaadin.clientRoundtrip(false);
  }

  private static List<String> chips() {
    return _find(Button.class, spec -> spec.withClasses("filter-chip")).stream()
        .map(Button::getText)
        .toList();
  }

  private static List<String> names() {
    var grid = _get(ClientGrid.class);
    var names = new java.util.ArrayList<String>();
    for (var row = 0; row < GridKt._size(grid); row++) {
      names.add(GridKt._get(grid, row).name());
    }
    return names;
  }
}
