package io.clientele.routes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.expenses.Expenses;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.people.ui.EmployeePicker;
import io.clientele.routes.Approver;
import io.clientele.routes.ApproverKind;
import io.clientele.routes.Comparison;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("E3")
class RoutesPageTests extends ScreenTest {

  @Autowired private Routes routes;
  @Autowired private Employees employees;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId admin;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    admin = staff.hire("Administrator", staff.department("Machines"), Role.ADMINISTRATOR);
    viewers.runAs(admin, () -> routes.revise(Expenses.KIND, newest(), List.of()));
  }

  @Test
  void writesAStageTriesItAndSavesItAsAVersion() {
    var before = newest();
    signIn(admin, Role.ADMINISTRATOR);
    page();
    assertThat(pageHeading()).isEqualTo("Approval routes");
    assertThat(words()).contains("No stages");

    clickOn("New stage");
    clickOn("Save");
    assertThat(said()).contains("Give the stage a name.");
    fillIn("Name of the stage", "Head of department");
    choose("Who is asked", ApproverKind.HEAD);
    clickOn("Ask");
    fillWhen();
    clickOn("Save");
    assertThat(words()).contains("Not saved yet", "Head of department");
    assertThat(newest()).as("a draft holds for nobody").isEqualTo(before);

    _setValue(_get(EmployeePicker.class), employees.find(anna).orElseThrow());
    clickOn("Show the route");
    assertThat(words()).contains("No stage concerns this");
    _setValue(
        _get(BigDecimalField.class, spec -> spec.withLabel("Amount in the currency of the house")),
        new BigDecimal("250"));
    clickOn("Show the route");
    assertThat(words()).contains("Head of department: Helena Nagy");

    clickOn("Save as version " + (before + 1));
    assertThat(newest()).isEqualTo(before + 1);
    assertThat(routes.newest(Expenses.KIND).stages())
        .singleElement()
        .satisfies(
            stage -> {
              assertThat(stage.approvers()).containsExactly(Approver.head());
              assertThat(stage.when()).isNotNull();
            });
  }

  @Test
  void refusesAStageThatCouldNeverBePassed() {
    signIn(admin, Role.ADMINISTRATOR);
    page();
    clickOn("New stage");
    fillIn("Name of the stage", "Nobody");
    clickOn("Save");
    assertThat(said()).anyMatch(words -> words.startsWith("Say who is asked in the stage Nobody"));
    assertThat(routes.newest(Expenses.KIND).stages()).extracting(RouteStage::name).isEmpty();
  }

  private void fillWhen() {
    ComboBox<Object> when = combo("Only when");
    var wanted =
        when.getListDataView()
            .getItems()
            .filter(one -> one.toString().contains(Comparison.AT_LEAST.name()))
            .findFirst()
            .orElseThrow();
    _setValue(when, wanted);
    _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Value")), new BigDecimal("100"));
  }

  private static void choose(String label, Object value) {
    _setValue(combo(label), value);
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Object> combo(String label) {
    return _get(ComboBox.class, spec -> spec.withLabel(label));
  }

  private long newest() {
    return routes.newest(Expenses.KIND).number();
  }

  private static void page() {
    UI.getCurrent().navigate("admin/routes", QueryParameters.of("kind", Expenses.KIND));
    MockVaadin.clientRoundtrip(false);
  }

  private static String words() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }
}
