package io.clientele.clients.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.Clients;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.views.ui.ViewsBar;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("A1")
class ClientViewsScreenTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId helena;
  private EmployeeId carla;

  @BeforeEach
  void fill() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    var boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", staff.department("Retail chains"), Role.ACCOUNT_MANAGER);
    create(anna, "Anna first", "Anna second");
    create(boris, "Boris first");
    signIn(helena, Role.DEPARTMENT_HEAD);
  }

  @Test
  void putsTheHeadsSharedViewOnTheListOfWhomSheLeads() {
    address("q=first&sort=-city&columns=name.mail");
    menu("Save as new view");
    fillIn("Name of the view", "First ones");
    clickOn("Save");
    assertThat(current()).isEqualTo("First ones");
    menu("Share with the department");
    assertThat(names()).containsExactlyInAnyOrder("Anna first", "Boris first");

    signIn(anna, Role.ACCOUNT_MANAGER);
    go("clients");
    assertThat(current()).isEqualTo("All clients");
    open("First ones");

    assertThat(current()).isEqualTo("First ones");
    assertThat(names()).containsExactly("Anna first");
    assertThat(_get(ClientGrid.class).getColumnByKey("mail").isVisible()).isTrue();
    assertThat(_get(ClientGrid.class).getColumnByKey("phone").isVisible()).isFalse();
    _assertNone(Button.class, spec -> spec.withText("Save view"));
    assertThat(offered()).doesNotContain("Rename", "Delete", "Stop sharing");
  }

  @Test
  void showsNobodyElseAViewByItsAddress() {
    address("q=first");
    menu("Save as new view");
    fillIn("Name of the view", "First ones");
    clickOn("Save");
    menu("Share with the department");
    var link = _find(Anchor.class, spec -> spec.withText("First ones")).getFirst().getHref();

    signIn(carla, Role.ACCOUNT_MANAGER);
    address(link.substring(link.indexOf('?') + 1));

    assertThat(pageHeading()).isEqualTo("Not found");
    address("view=nonsense");
    assertThat(pageHeading()).isEqualTo("Not found");
  }

  @Test
  void marksWhatDiffersFromTheViewAndGoesBack() {
    address("q=first");
    menu("Save as new view");
    fillIn("Name of the view", "First ones");
    clickOn("Save");
    var view = _find(Anchor.class, spec -> spec.withText("First ones")).getFirst().getHref();
    address(view.substring(view.indexOf('?') + 1) + "&q=second");

    assertThat(_find(Span.class, spec -> spec.withText("Changed, not saved"))).isNotEmpty();
    assertThat(names()).containsExactly("Anna second");
    clickOn("Back to the view");
    assertThat(names()).containsExactlyInAnyOrder("Anna first", "Boris first");

    address(view.substring(view.indexOf('?') + 1) + "&q=second");
    clickOn("Save view");
    assertThat(names()).containsExactly("Anna second");
  }

  @Test
  void opensTheListWithThePreferredViewAndWithoutItOnDemand() {
    address("q=second");
    menu("Save as new view");
    fillIn("Name of the view", "Second ones");
    clickOn("Save");
    menu("Open the list with this view");

    go("clients");
    assertThat(names()).containsExactly("Anna second");
    open("All clients");
    assertThat(names()).hasSize(3);

    open("Second ones");
    menu("Delete");
    assertThat(current()).isEqualTo("All clients");
    clickOn("Undo");
    assertThat(current()).isEqualTo("Second ones");
  }

  @Test
  void showsWhatTheListIsFilteredForAndTakesItOff() {
    address("class=B&silent=30&country=DE");
    assertThat(chips()).containsExactly("Class: B", "Country: Germany", "No contact for: 30 days");
    _assertNone(ClientGrid.class);

    clickOn("No contact for: 30 days");

    assertThat(chips()).containsExactly("Class: B", "Country: Germany");
    assertThat(names()).hasSize(3);
  }

  private static List<String> chips() {
    return _find(Button.class, spec -> spec.withClasses("filter-chip")).stream()
        .map(Button::getText)
        .toList();
  }

  private void create(EmployeeId who, String... names) {
    viewers.runAs(
        who,
        () -> Arrays.stream(names).forEach(name -> clients.create(ClientFixtures.named(name))));
  }

  private static void address(String query) {
    UI.getCurrent().navigate("clients", QueryParameters.fromString(query));
    MockVaadin.clientRoundtrip(false);
  }

  private static void open(String view) {
    var link = _find(Anchor.class, spec -> spec.withText(view)).getFirst().getHref();
    address(link.substring(link.indexOf('?') + 1));
  }

  private static List<String> names() {
    var grid = _get(ClientGrid.class);
    return GridKt._findAll(grid).stream().map(row -> row.name()).toList();
  }

  private static String current() {
    return _find(Anchor.class, spec -> spec.withAttribute("aria-current", "page")).stream()
        .filter(tab -> tab.getHref().contains("view="))
        .map(Anchor::getText)
        .collect(Collectors.joining());
  }

  private static void menu(String item) {
    viewMenu().getItems().getFirst().getSubMenu().getItems().stream()
        .filter(offered -> offered.getText().equals(item))
        .forEach(offered -> ComponentUtil.fireEvent(offered, new ClickEvent<>(offered)));
    MockVaadin.clientRoundtrip(false);
  }

  private static List<String> offered() {
    return viewMenu().getItems().getFirst().getSubMenu().getItems().stream()
        .map(item -> item.getText())
        .toList();
  }

  private static MenuBar viewMenu() {
    return _get(_get(ViewsBar.class), MenuBar.class);
  }
}
