package io.clientele.accounts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.accounts.Accounts;
import io.clientele.accounts.LinkFixtures;
import io.clientele.accounts.SignInResult;
import io.clientele.people.EmployeeContact;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages that people without a password see. */
@Duty("I4")
class GatePagesTests extends ScreenTest {

  private static final String GOOD = "copper lantern drift";
  private static final String GONE =
      "The link was used already, or it is too old. Ask for a new one.";

  @Autowired private ApplicationContext context;
  @Autowired private Accounts accounts;
  @Autowired private Employees employees;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private LinkFixtures links;
  private EmployeeContact anna;

  @BeforeEach
  void hire() {
    links = new LinkFixtures(context);
    var staff = new Staff(jdbc, transaction);
    var hired = staff.hire("Anna Weber", staff.department("House"), Role.ACCOUNT_MANAGER);
    anna = employees.find(hired).orElseThrow();
  }

  @Test
  void setsThePasswordOfWhoeverHoldsTheLink() {
    go("set-password/" + links.invitation(anna.id()));
    assertThat(words()).contains("Anna Weber", anna.signIn());

    type(GOOD, GOOD);
    clickOn("Set password");

    assertThat(pageHeading()).isEqualTo("Your password is set");
    assertThat(_find(PasswordField.class)).isEmpty();
    assertThat(accounts.signIn(anna.signIn(), GOOD, "10.3.0.1"))
        .isEqualTo(new SignInResult.Accepted(anna.id()));
  }

  @Test
  void saysWhatIsWrongWithAPasswordAndKeepsTheLink() {
    go("set-password/" + links.invitation(anna.id()));

    type(GOOD, "copper lantern drifts");
    clickOn("Set password");
    assertThat(_get(PasswordField.class, spec -> spec.withLabel("New password again")))
        .satisfies(
            again -> assertThat(again.isInvalid()).isTrue(),
            again -> assertThat(again.getErrorMessage()).isEqualTo("The two do not match."));

    type("too short", "too short");
    clickOn("Set password");
    assertThat(said()).anyMatch(notice -> notice.contains("at least 12 characters"));
    type("password1234", "password1234");
    clickOn("Set password");
    assertThat(said()).anyMatch(notice -> notice.contains("among the first"));

    type(GOOD, GOOD);
    clickOn("Set password");
    assertThat(pageHeading()).isEqualTo("Your password is set");
  }

  @Test
  void doesNotSetASecondPasswordFromASecondWindow() {
    var secret = links.invitation(anna.id());
    go("set-password/" + secret);
    links.use(secret);

    type(GOOD, GOOD);
    clickOn("Set password");

    assertThat(said()).contains(GONE);
    assertThat(accounts.signIn(anna.signIn(), GOOD, "10.3.0.2"))
        .isNotInstanceOf(SignInResult.Accepted.class);
  }

  @Test
  void clickingTheLinkAgainSaysThatItWasUsed() {
    var secret = links.invitation(anna.id());
    go("set-password/" + secret);
    type(GOOD, GOOD);
    clickOn("Set password");
    assertThat(_find(Button.class, spec -> spec.withText("Set password"))).isEmpty();

    go("set-password/" + secret);

    assertRefused();
  }

  @Test
  void refusesALinkThatIsTooOldReplacedOrInvented() {
    var replaced = links.invitation(anna.id());
    var old = links.invitation(anna.id());
    links.letExpire(anna.id());

    for (var secret :
        new String[] {
          replaced, old, "garbage", "x".repeat(5_000), "%00", "' or '1'='1", links.founding()
        }) {
      go("set-password/" + URLEncoder.encode(secret, StandardCharsets.UTF_8));
      assertRefused();
    }
  }

  @Test
  void refusesTheLinkOfAShutAccount() {
    var administrator =
        new Staff(jdbc, transaction)
            .hire("Admin", new Staff(jdbc, transaction).department("House"), Role.ADMINISTRATOR);
    var secret = links.invitation(anna.id());
    viewers.runAs(administrator, () -> employees.disable(anna.id(), "left"));

    go("set-password/" + secret);

    assertRefused();
  }

  @Test
  void createsNoAdministratorWhereSomebodyWorks() {
    for (var secret : new String[] {links.founding(), links.invitation(anna.id()), "garbage"}) {
      go("first-administrator/" + secret);
      assertRefused();
    }
  }

  @Test
  void createsTheFirstAdministratorOfAnEmptyPortal() {
    links.inAnEmptyPortal(
        () -> {
          var secret = links.founding();
          go("first-administrator/" + secret);
          assertThat(pageHeading()).isEqualTo("Create the administrator");

          fillIn("Name", "Root Person");
          fillIn("Username", "root");
          fillIn("Mail", "root@house.example");
          type("too short", "too short");
          clickOn("Create");
          assertThat(said()).anyMatch(notice -> notice.contains("at least 12 characters"));
          type(GOOD, GOOD);
          clickOn("Create");

          assertThat(pageHeading()).isEqualTo("You are the administrator");
          assertThat(employees.findBySignIn("root").orElseThrow().name()).isEqualTo("Root Person");
          go("first-administrator/" + secret);
          assertRefused();
        });
  }

  @Test
  void saysWhatTheFirstAdministratorLeftOut() {
    links.inAnEmptyPortal(
        () -> {
          go("first-administrator/" + links.founding());
          type(GOOD, GOOD);
          clickOn("Create");

          assertThat(said()).containsExactly("An employee needs a name of at most 120 letters.");
          assertThat(pageHeading()).isEqualTo("Create the administrator");
        });
  }

  @Test
  void answersTheSameToEveryNameThatForgotThePassword() {
    go("forgotten");
    clickOn("Send the link");
    assertThat(pageHeading()).isEqualTo("Forgotten password");
    assertThat(_find(Button.class, spec -> spec.withText("Send the link"))).hasSize(1);

    fillIn("Username", "nobody.at.all");
    clickOn("Send the link");
    var toNobody = words();
    go("");
    go("forgotten");
    fillIn("Username", anna.signIn());
    clickOn("Send the link");

    assertThat(words()).isEqualTo(toNobody).contains("If there is such an account");
    await().untilAsserted(() -> assertThat(links.resets(anna.id())).isEqualTo(1));
  }

  private void assertRefused() {
    assertThat(pageHeading()).isEqualTo("This link does not work");
    assertThat(words()).isEqualTo(GONE);
    assertThat(_find(PasswordField.class)).isEmpty();
  }

  private static String words() {
    return _find(Paragraph.class).getFirst().getText();
  }

  private static void type(String first, String second) {
    fillIn("New password", first);
    fillIn("New password again", second);
  }
}
