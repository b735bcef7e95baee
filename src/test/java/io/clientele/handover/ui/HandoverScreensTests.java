package io.clientele.handover.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.handover.HandoverPreview.Part;
import io.clientele.handover.HandoverReports;
import io.clientele.handover.HandoverReports.Line;
import io.clientele.kit.ui.OfferedField;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class HandoverScreensTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Employees employees;
  @Autowired private HandoverReports reports;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId admin;
  private EmployeeId helena;
  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId bela;
  private EmployeeId ivo;
  private EmployeeId leo;

  @BeforeEach
  void fill() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    admin = staff.hire("Administrator", staff.department("Management"), Role.ADMINISTRATOR);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    bela = staff.hire("Bela Toth", wholesale, Role.ACCOUNT_MANAGER);
    ivo = staff.hire("Ivo Dimitrov", staff.department("Retail"), Role.DEPARTMENT_HEAD);
    leo = staff.hire("Leo Santos", wholesale, Role.LOGISTICS_MANAGER);
    create("First");
    create("Second");
  }

  @Test
  @SuppressWarnings("unchecked")
  void handsOverByARuleAndTheRestAndShowsTheReport() {
    signIn(helena, Role.DEPARTMENT_HEAD);
    go(page(anna));
    assertThat(pageHeading()).isEqualTo("Hand over what Anna Weber owns");
    assertThat(headings()).doesNotContain("Reason and account");

    clickOn("Add a rule …");
    _get(ConditionFields.class);
    fillCity("Berlin");
    pick("Successor", boris);
    clickOn("Save");
    assertThat(lines()).containsExactly("City: Berlin → Boris Petrov");
    pick("The rest of the clients goes to", bela);
    fillIn("Reason", "retires");
    clickOn("Preview");
    var preview = (Grid<Part>) _get(Grid.class);
    assertThat(_size(preview)).isEqualTo(1);
    assertThat(_get(preview, 0).to().name()).isEqualTo("Boris Petrov");

    clickOn("Hand over");
    confirm();
    finish();

    assertThat(pageHeading()).isEqualTo("Hand-over of Anna Weber");
    var report = (Grid<Line>) _get(Grid.class);
    assertThat(_size(report)).isEqualTo(2);
    assertThat(_get(report, 0).name()).isEqualTo("First");
    go(page(anna));
    assertThat(words()).anyMatch(words -> words.contains("There is nothing to hand over."));
  }

  @Test
  void saysWhatIsMissing() {
    signIn(helena, Role.DEPARTMENT_HEAD);
    go(page(anna));

    clickOn("Preview");
    assertThat(said()).last().asString().contains("Say why");
    fillIn("Reason", "retires");
    clickOn("Preview");
    assertThat(said()).last().asString().contains("Nobody is named yet for 2 clients");
    clickOn("Add a rule …");
    clickOn("Save");
    assertThat(said()).last().asString().contains("at least one condition");
    assertThat(_find(PreviewPanel.class)).isEmpty();
  }

  @Test
  void aChangeOfThePlanTakesThePreviewAway() {
    signIn(helena, Role.DEPARTMENT_HEAD);
    go(page(anna));
    pick("The rest of the clients goes to", bela);
    fillIn("Reason", "retires");
    clickOn("Preview");
    assertThat(_find(PreviewPanel.class)).hasSize(1);

    pick("The rest of the clients goes to", boris);

    assertThat(_find(PreviewPanel.class)).isEmpty();
  }

  @Test
  void theAdministratorComesFromDisablingAndDoesBothInOneAct() {
    signIn(admin, Role.ADMINISTRATOR);
    go("admin/employees/" + anna.value());
    clickOn("Disable");
    confirm();
    MockVaadin.clientRoundtrip(false);
    assertThat(pageHeading()).isEqualTo("Hand over what Anna Weber owns");
    assertThat(buttons()).doesNotContain("Choose single clients …");
    assertThat(headings()).contains("Reason and account");

    pick("The rest of the clients goes to", bela);
    fillIn("Reason", "left");
    _setValue(
        _get(Checkbox.class, spec -> spec.withLabel("Disable the account in the same act")), true);
    clickOn("Preview");
    clickOn("Hand over and disable");
    confirm();
    finish();

    assertThat(employees.find(anna).orElseThrow().enabled()).isFalse();
    assertThat(words()).noneMatch(words -> words.contains("First"));
  }

  @Test
  void onlyThoseWhoMayOpenThePages() {
    var report = handOver();
    for (var address : List.of(page(anna), "handovers/" + report)) {
      for (var who : List.of(anna, boris, leo)) {
        signIn(who, who.equals(leo) ? Role.LOGISTICS_MANAGER : Role.ACCOUNT_MANAGER);
        go(address);
        assertThat(_find(HandoverView.class)).isEmpty();
        assertThat(_find(ReportView.class)).isEmpty();
      }
      signIn(ivo, Role.DEPARTMENT_HEAD);
      go(address);
      assertThat(_find(HandoverView.class)).isEmpty();
      assertThat(_find(ReportView.class)).isEmpty();
    }
    signIn(ivo, Role.DEPARTMENT_HEAD);
    for (var nobody : List.of("people/abc/handover", "people/987654321/handover", "handovers/x")) {
      go(nobody);
      assertThat(_find(HandoverView.class)).isEmpty();
      assertThat(_find(ReportView.class)).isEmpty();
    }
    go("people/" + ivo.value() + "/handover");
    assertThat(_find(HandoverView.class)).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void listsTheHeadsOwnPeople() {
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("handovers");

    var grid = (Grid<EmployeeContact>) _get(Grid.class);
    assertThat(_size(grid)).isEqualTo(4);
  }

  @Test
  void saysWhoseThingsWouldStandThere() {
    var alone = new Staff(jdbc, transaction).department("New branch");
    var head = new Staff(jdbc, transaction).hire("Nils Holm", alone, Role.DEPARTMENT_HEAD);
    signIn(head, Role.DEPARTMENT_HEAD);
    go("handovers");
    assertThat(emptyWords()).contains("The people of the departments you lead stand here");

    _setValue(_get(SearchField.class), "zzz");

    assertThat(emptyWords()).contains("Try another word");
  }

  private static String emptyWords() {
    var shown = _get(Grid.class).getEmptyStateComponent();
    return shown == null ? "" : shown.getElement().getTextRecursively();
  }

  private long handOver() {
    signIn(helena, Role.DEPARTMENT_HEAD);
    go(page(anna));
    pick("The rest of the clients goes to", bela);
    fillIn("Reason", "retires");
    clickOn("Preview");
    clickOn("Hand over");
    confirm();
    finish();
    var acts = new AtomicReference<Long>();
    viewers.runAs(helena, () -> acts.set(reports.of(anna).getFirst().id().value()));
    return acts.get();
  }

  /** The browser asks by and by until it is over. */
  private static void finish() {
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
              MockVaadin.clientRoundtrip(false);
              return _find(RunPanel.class).isEmpty();
            });
  }

  private static String page(EmployeeId who) {
    return "people/" + who.value() + "/handover";
  }

  private void pick(String label, EmployeeId who) {
    _setValue(
        _get(SuccessorPicker.class, spec -> spec.withLabel(label)),
        employees.find(who).orElseThrow());
  }

  private static void fillCity(String city) {
    _setValue(_get(OfferedField.class, spec -> spec.withLabel("City")), city);
  }

  private static List<String> lines() {
    return _find(ListItem.class).stream()
        .map(item -> item.getElement().getTextRecursively())
        .toList();
  }

  private static List<String> words() {
    return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
  }

  private static List<String> headings() {
    return _find(H2.class).stream().map(H2::getText).toList();
  }

  private static List<String> buttons() {
    return _find(Button.class).stream().map(Button::getText).toList();
  }

  private ClientId create(String name) {
    var made = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> made.set(clients.create(ClientFixtures.named(name))));
    return made.get();
  }
}
