package io.clientele.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PlainBrowser;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.accounts.Sessions;
import io.clientele.accounts.UnruledPasswords;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The way in and out as a browser goes it, on the real server. */
@PortalTest
@Duty("I4")
class SignInOverHttpTests {

  private static final String PASSWORD = "copper lantern drift";

  @LocalServerPort private int port;
  @Autowired private Employees employees;
  @Autowired private UnruledPasswords passwords;
  @Autowired private Sessions sessions;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private PlainBrowser browser;
  private EmployeeId administrator;
  private EmployeeId anna;

  @BeforeEach
  void hire() {
    browser = new PlainBrowser(port);
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    anna = staff.hire("Anna", house, Role.ACCOUNT_MANAGER);
    passwords.keep(List.of(anna), PASSWORD);
  }

  @Test
  void letsInWithTheRightPasswordUnderANewSessionId() throws Exception {
    assertThat(get("/").uri().getPath()).isEqualTo("/login");
    var before = sessionId();

    assertThat(signIn(PASSWORD)).matches("/(\\?continue)?");
    assertThat(sessionId()).isNotEqualTo(before);
    assertThat(get("/").uri().getPath()).isEqualTo("/");
  }

  @Test
  void sendsBackWithTheWrongOne() throws Exception {
    assertThat(signIn("wrong")).isEqualTo("/login?error");
    assertThat(get("/").uri().getPath()).isEqualTo("/login");
  }

  @Test
  void tellsHowLongToWait() throws Exception {
    for (var attempt = 0; attempt < 5; attempt++) {
      signIn("wrong");
    }

    assertThat(signIn(PASSWORD)).matches("/login\\?wait=[1-5]");
  }

  @Test
  void showsAnEndedSessionTheDoor() throws Exception {
    signIn(PASSWORD);
    assertThat(get("/").uri().getPath()).isEqualTo("/");

    viewers.runAs(administrator, () -> sessions.endOthers(anna));

    assertThat(get("/").uri().getPath()).isEqualTo("/login");
  }

  @Test
  void showsADisabledEmployeeTheDoor() throws Exception {
    signIn(PASSWORD);

    viewers.runAs(administrator, () -> employees.disable(anna, "left"));
    assertThat(get("/").uri().getPath()).isEqualTo("/login");

    viewers.runAs(administrator, () -> employees.enable(anna));
    assertThat(get("/").uri().getPath()).isEqualTo("/login");
  }

  @Test
  void aCookieFromBeforeSigningOutIsWorthNothing() throws Exception {
    signIn(PASSWORD);
    var key =
        "select count(*) from accounts_session where employee_id = :anna and ended_at is null";
    assertThat(jdbc.sql(key).param("anna", anna.value()).query(Long.class).single()).isEqualTo(1);

    viewers.runAs(anna, () -> sessions.own().forEach(session -> sessions.end(anna, session.id())));

    assertThat(get("/").uri().getPath()).isEqualTo("/login");
  }

  private String signIn(String password) throws IOException, InterruptedException {
    return browser.signIn(employees.find(anna).orElseThrow().signIn(), password);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.get(path);
  }

  private String sessionId() {
    return browser.sessionId();
  }
}
