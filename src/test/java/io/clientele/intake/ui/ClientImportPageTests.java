package io.clientele.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("A1")
class ClientImportPageTests extends ScreenTest {

  @Autowired private ClientList list;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final String series = Long.toString(System.nanoTime(), 36);
  private Staff staff;
  private DepartmentId wholesale;
  private EmployeeId anna;

  @BeforeEach
  void openTheWizard() {
    staff = new Staff(jdbc, transaction);
    wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("clients/import");
  }

  @Test
  void leadsFromAFileOfClientsToTheListOfThem() {
    upload("Customer number;Company;City;Phone", "1;Acme;Ulm;0731 5", "2;Blauer See;Kiel;");
    clickOn("Next");
    clickOn("Check");
    waitFor("Result of the check");
    assertThat(counts()).containsExactly("2", "0", "0", "0");
    assertThat(imported()).as("the check writes nothing").isEmpty();

    clickOn("Import");
    waitFor("is imported");

    assertThat(imported()).containsExactlyInAnyOrder("Acme " + series, "Blauer See " + series);
    go(
        _find(Anchor.class).stream()
            .map(Anchor::getHref)
            .filter("clients"::equals)
            .findFirst()
            .orElseThrow());
    assertThat(pageHeading()).isEqualTo("Clients");
  }

  @Test
  void namesTheRowsItRefusesAndTakesTheOthers() {
    upload(
        "Customer number;Company;Contact title;Contact email",
        "1;Acme;;sales@acme.example",
        "2;Blauer See;Head of purchasing;");
    clickOn("Next");
    clickOn("Check");
    waitFor("Result of the check");

    assertThat(counts()).containsExactly("1", "0", "0", "1");
    Grid<?> refused = _get(Grid.class);
    assertThat(GridKt._getFormattedRow(refused, 0).toString())
        .contains("“Head of purchasing” is the position of a contact whose name is missing.");
    clickOn("Import");
    waitFor("is imported");
    assertThat(imported()).containsExactly("Acme " + series);
  }

  @Test
  void changesNothingWhenOneTurnsBackAfterTheCheck() {
    upload("Customer number;Company", "1;Acme");
    clickOn("Next");
    clickOn("Check");
    waitFor("Result of the check");

    clickOn("Change columns");
    clickOn("Another file");

    assertThat(_find(Upload.class)).hasSize(1);
    assertThat(imported()).isEmpty();
  }

  @Test
  void saysThatAFileHasNoNamesOfClients() {
    upload("Colour;Weight", "red;5");
    clickOn("Next");

    _assertNone(Button.class, spec -> spec.withText("Check"));
    assertThat(imported()).isEmpty();
  }

  @Test
  @Duty("I4")
  void isForThoseWhoKeepClients() {
    for (var role : List.of(Role.FINANCE, Role.ADMINISTRATOR, Role.DIRECTOR)) {
      signIn(staff.hire("Somebody", wholesale, role), role);
      go("clients/import");

      assertThat(pageHeading()).as(role.name()).isEqualTo("Not for your role");
      _assertNone(Upload.class);
    }
  }

  /** Numbers and names that no other test has used. */
  private void upload(String headings, String... lines) {
    var file = new ArrayList<String>();
    file.add(headings);
    for (var line : lines) {
      var cells = line.split(";", -1);
      cells[0] = cells[0] + "-" + series;
      cells[1] = headings.startsWith("Customer") ? cells[1] + " " + series : cells[1];
      file.add(String.join(";", cells));
    }
    var bytes = String.join("\n", file).getBytes(StandardCharsets.UTF_8);
    UploadKt._upload(_get(Upload.class), "clients.csv", "text/csv", bytes);
    MockVaadin.clientRoundtrip(false);
  }

  private List<String> imported() {
    var names = new ArrayList<String>();
    viewers.runAs(
        anna,
        () ->
            list.rows(ClientFilter.ALL, PageRequest.of(0, 10)).stream()
                .map(ClientRow::name)
                .forEach(names::add));
    return names;
  }

  private static void waitFor(String heading) {
    await()
        .pollInSameThread()
        .pollInterval(Duration.ofMillis(50))
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
              return _get(H2.class).getText().contains(heading);
            });
  }

  private static List<String> counts() {
    return _find(DescriptionList.Description.class).stream()
        .map(DescriptionList.Description::getText)
        .toList();
  }
}
