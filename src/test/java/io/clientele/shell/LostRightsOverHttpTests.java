package io.clientele.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PlainBrowser;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.accounts.UnruledPasswords;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.company.Settings;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeDetails;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rights that are taken away while somebody is at work are gone with the next click. */
@PortalTest
@Duty("I4")
class LostRightsOverHttpTests {

  private static final String PASSWORD = "copper lantern drift";

  @LocalServerPort private int port;
  @Autowired private Employees employees;
  @Autowired private UnruledPasswords passwords;
  @Autowired private Settings settings;
  @Autowired private Clients clients;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Staff staff;
  private DepartmentId wholesale;
  private DepartmentId retail;
  private EmployeeId administrator;
  private String mark;

  @BeforeEach
  void hire() {
    mark = Long.toString(System.nanoTime(), 36);
    staff = new Staff(jdbc, transaction);
    wholesale = staff.department("Wholesale " + mark);
    retail = staff.department("Retail " + mark);
    administrator = staff.hire("Administrator", wholesale, Role.ADMINISTRATOR);
  }

  @Test
  void navigatesNoFurtherIntoWhatTheRoleAllowed() throws Exception {
    var anton = employed("Anton", Role.ADMINISTRATOR, Role.ACCOUNT_MANAGER);
    var browser = signedIn(anton);
    var tab = browser.open("admin/company");
    assertThat(tab.lastAnswer()).contains("Save settings");

    revise(anton, wholesale, Role.ACCOUNT_MANAGER);
    tab.go("admin/employees");
    assertThat(tab.reloads()).isTrue();
    assertThat(tab.lastAnswer()).doesNotContain("New employee");

    var reloaded = browser.open("admin/employees");
    assertThat(reloaded.lastAnswer()).contains("Not for your role").doesNotContain("New employee");
    reloaded.go("admin/company");
    assertThat(reloaded.lastAnswer()).contains("Not for your role").doesNotContain("Save settings");
    reloaded.go("clients");
    assertThat(reloaded.reloads()).isFalse();
    assertThat(reloaded.lastAnswer()).contains("New client");
  }

  @Test
  void pressesNoButtonOnAPageThatIsStillOpen() throws Exception {
    var anton = employed("Anton", Role.ADMINISTRATOR, Role.ACCOUNT_MANAGER);
    var browser = signedIn(anton);
    var first = browser.open("admin/company");
    var second = browser.open("admin/company");
    first.click("Save settings");
    assertThat(first.lastAnswer()).contains("Saved.");
    var version = settings.version();

    revise(anton, wholesale, Role.ACCOUNT_MANAGER);
    browser.get("/?v-r=heartbeat&v-uiId=0");
    for (var tab : List.of(first, second)) {
      tab.click("Save settings");
      assertThat(tab.reloads()).isTrue();
      assertThat(tab.lastAnswer()).doesNotContain("Saved.");
    }

    assertThat(settings.version()).isEqualTo(version);
  }

  @Test
  void knowsAPageWhoseNumberIsWrittenOtherwise() throws Exception {
    var anton = employed("Anton", Role.ADMINISTRATOR, Role.ACCOUNT_MANAGER);
    var tab = signedIn(anton).open("admin/company");
    revise(anton, wholesale, Role.ACCOUNT_MANAGER);

    tab.spellNumber(number -> "0" + number);
    tab.click("Save settings");

    assertThat(tab.reloads()).isTrue();
  }

  @Test
  void gainsARoleWithoutLosingThePage() throws Exception {
    var anton = employed("Anton", Role.ACCOUNT_MANAGER);
    var tab = signedIn(anton).open("clients");

    revise(anton, wholesale, Role.ACCOUNT_MANAGER, Role.ADMINISTRATOR);
    tab.go("admin/company");

    assertThat(tab.reloads()).isFalse();
    assertThat(tab.lastAnswer()).contains("Save settings");
  }

  @Test
  void seesTheCardsOfTheFormerDepartmentNoLonger() throws Exception {
    var anna = employed("Anna", Role.ACCOUNT_MANAGER);
    var helena = employed("Helena", Role.DEPARTMENT_HEAD);
    var made = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> made.set(clients.create(ClientFixtures.named("Acme " + mark))));
    var card = "clients/" + made.get().value();
    var browser = signedIn(helena);
    var tab = browser.open(card);
    assertThat(tab.lastAnswer()).contains("Acme " + mark);

    revise(helena, retail, Role.DEPARTMENT_HEAD);

    tab.go(card + "/history");
    assertThat(tab.lastAnswer()).contains("Not found").doesNotContain("Acme " + mark);
    assertThat(browser.open(card).lastAnswer()).doesNotContain("Acme " + mark);
  }

  @Test
  void leadsTheFormerDepartmentNoLonger() throws Exception {
    var helena = employed("Helena", Role.DEPARTMENT_HEAD);
    var tab = signedIn(helena).open("departments");
    assertThat(tab.lastAnswer()).contains("Wholesale " + mark);

    revise(helena, retail, Role.DEPARTMENT_HEAD);
    tab.tick("vaadin-checkbox");

    assertThat(membersRead(wholesale)).isFalse();
    tab.go("clients");
    tab.go("departments");
    assertThat(tab.lastAnswer()).contains("Retail " + mark).doesNotContain("Wholesale " + mark);
    tab.tick("vaadin-checkbox");
    assertThat(membersRead(retail)).as("the same click where it is allowed").isTrue();
  }

  private EmployeeId employed(String name, Role... roles) {
    var id = staff.hire(name, wholesale, roles);
    passwords.keep(List.of(id), PASSWORD);
    return id;
  }

  private PlainBrowser signedIn(EmployeeId employee) throws Exception {
    var browser = new PlainBrowser(port);
    var name = employees.find(employee).orElseThrow().signIn();
    assertThat(browser.signIn(name, PASSWORD)).doesNotContain("login");
    return browser;
  }

  private void revise(EmployeeId employee, DepartmentId department, Role... roles) {
    viewers.runAs(
        administrator,
        () -> {
          var card = employees.card(employee);
          var was = card.details();
          var moved = EmployeeDetails.of(was.name(), was.signIn(), was.mail(), department);
          employees.revise(employee, card.version(), moved, Set.of(roles));
        });
  }

  private boolean membersRead(DepartmentId department) {
    return jdbc.sql("select members_read from people_department where id = :id")
        .param("id", department.value())
        .query(Boolean.class)
        .single();
  }
}
