package io.clientele.people.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.company.CompanyZone;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.people.EmployeeId;
import io.clientele.people.GrantRow;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.ScopedRecord;
import io.clientele.people.Viewers;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("I4")
class AccessPageTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Journal journal;
  @Autowired private CompanyZone zone;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private String name;
  private String why;
  private ClientId client;
  private EmployeeId anna;
  private EmployeeId administrator;
  private EmployeeId director;

  @BeforeEach
  void hire() {
    var mark = Long.toString(System.nanoTime(), 36);
    name = "Albrechts " + mark;
    why = "complaint " + mark;
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House " + mark);
    anna = staff.hire("Anna", house, Role.ACCOUNT_MANAGER);
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    director = staff.hire("Diana", house, Role.DIRECTOR);
    var made = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> made.set(clients.create(ClientFixtures.named(name))));
    client = made.get();
    signIn(administrator, Role.ADMINISTRATOR);
  }

  @Test
  void opensACardToAnAdministratorWhoSaysWhyAndUntilWhen() {
    go("clients/" + client.value());
    assertThat(pageHeading()).isEqualTo("Not found");

    letIn(zone.today().plusDays(3));

    assertThat(_find(Dialog.class)).isEmpty();
    searchForReason();
    assertThat(_size(grid())).isEqualTo(1);
    assertThat(_get(grid(), 0))
        .satisfies(
            row -> assertThat(row.title()).contains(name),
            row -> assertThat(row.to()).isEqualTo("Administrator"),
            row -> assertThat(row.right()).isEqualTo(Right.READ),
            row -> assertThat(row.why()).isEqualTo(why));
    assertThat(latestAct()).isEqualTo("access.grant");
    go("clients/" + client.value());
    assertThat(pageHeading()).isEqualTo(name);
  }

  @Test
  void asksForTheRecordTheDayAndTheReason() {
    go("admin/access");
    clickOn("New access");
    clickOn("Let me in");
    assertThat(record().isInvalid()).isTrue();
    assertThat(_get(DatePicker.class).isInvalid()).isTrue();

    fillIn("Exact number or name", "Albrechts");
    assertThat(record().getValue()).as("a part of the name finds nothing").isNull();
    fillIn("Exact number or name", name);
    _setValue(_get(DatePicker.class), zone.today());
    clickOn("Let me in");
    assertThat(said()).contains("Say why you need access.");

    fillIn("Why", why);
    _setValue(_get(DatePicker.class), zone.today().plusDays(31));
    clickOn("Let me in");
    assertThat(said()).contains("Choose a last day from today on, at most 30 days away.");

    assertThat(_find(Dialog.class)).hasSize(1);
    searchForReason();
    assertThat(_size(grid())).isZero();
  }

  @Test
  void showsTheDirectorWhoIsInAndLetsThemEndIt() {
    letIn(zone.today().plusDays(3));
    signIn(director, Role.DIRECTOR);
    go("admin/access");
    _assertNone(Button.class, spec -> spec.withText("New access"));
    searchForReason();

    _click((Button) inCell(grid(), 0, "State"));

    assertThat(_size(grid())).isZero();
    assertThat(latestAct()).isEqualTo("access.revoke");
    _setValue(_get(Checkbox.class, spec -> spec.withLabel("Ended too")), true);
    assertThat(((Span) inCell(grid(), 0, "State")).getText()).isEqualTo("Ended");
    signIn(administrator, Role.ADMINISTRATOR);
    go("clients/" + client.value());
    assertThat(pageHeading()).isEqualTo("Not found");
  }

  @Test
  void isNotForOtherRoles() {
    signIn(anna, Role.ACCOUNT_MANAGER);

    go("admin/access");

    assertThat(pageHeading()).isEqualTo("Not for your role");
    _assertNone(Grid.class);
  }

  private void letIn(LocalDate lastDay) {
    go("admin/access");
    clickOn("New access");
    fillIn("Exact number or name", name);
    assertThat(record().getValue().title()).contains(name);
    _setValue(_get(DatePicker.class), lastDay);
    fillIn("Why", why);
    clickOn("Let me in");
  }

  private void searchForReason() {
    _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search")), why);
  }

  private String latestAct() {
    return journal.of(new Subject("client", client.value(), ""), 1).getFirst().action();
  }

  @SuppressWarnings("unchecked")
  private static Grid<GrantRow> grid() {
    return _get(Grid.class);
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<ScopedRecord> record() {
    return _get(ComboBox.class, spec -> spec.withLabel("Record"));
  }
}
