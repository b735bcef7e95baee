package io.clientele.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.journal.Journal;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("I4")
class PasswordLinksTests {

  private static final String GOOD = "copper lantern drift";
  private static final Pattern LINK = Pattern.compile("https://portal.example/set-password/(\\S+)");

  @Autowired private Accounts accounts;
  @Autowired private OwnPassword ownPassword;
  @Autowired private Employees employees;
  @Autowired private Viewers viewers;
  @Autowired private OneTimeLinks oneTimeLinks;
  @Autowired private Credentials credentials;
  @Autowired private Sessions sessions;
  @Autowired private SignInDelays delays;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;

  private final List<SecretLetter> letters = new ArrayList<>();
  private PasswordLinks links;
  private ForgottenPasswords forgotten;
  private EmployeeId administrator;
  private EmployeeContact anna;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    anna = employees.find(staff.hire("Anna <b>", house, Role.ACCOUNT_MANAGER)).orElseThrow();

    var postmen = new StaticListableBeanFactory();
    postmen.addBean("postman", (Postman) letters::add);
    var writer =
        new LinkLetters(
            new PortalAddress("https://portal.example/"), postmen.getBeanProvider(Postman.class));
    links =
        new PasswordLinks(
            employees, viewers, oneTimeLinks, writer, credentials, journal, transaction);
    forgotten = new ForgottenPasswords(employees, oneTimeLinks, links, delays, Runnable::run);
  }

  @Test
  void anInvitedPersonSetsAPasswordAndSignsIn() {
    var secret = invite();

    links.setPassword(secret, GOOD);

    assertThat(accounts.signIn(anna.signIn(), GOOD, "10.2.0.1"))
        .isEqualTo(new SignInResult.Accepted(anna.id()));
  }

  @Test
  void writesBothPartsOfTheLetter() {
    invite();

    var letter = letters.getFirst();
    assertThat(letter.toAddress()).isEqualTo(anna.mail());
    assertThat(letter.text()).contains("Dear Anna <b>", anna.signIn());
    assertThat(letter.html())
        .contains("Anna &lt;b&gt;")
        .containsPattern("<a href=\"https://portal");
    assertThat(letter.toString()).doesNotContain("set-password");
  }

  @Test
  void aLinkWorksOnce() {
    var secret = invite();
    links.setPassword(secret, GOOD);

    assertThat(links.owner(secret)).isEmpty();
    assertThatThrownBy(() -> links.setPassword(secret, "another lantern drifts"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void ofManyAtOnceOneUsesTheLink() throws Exception {
    var secret = invite();
    try (var threads = Executors.newFixedThreadPool(8)) {
      var attempts =
          IntStream.range(0, 8)
              .<Callable<Boolean>>mapToObj(
                  attempt ->
                      () ->
                          oneTimeLinks.find(secret).isPresent()
                              && transaction.execute(status -> oneTimeLinks.use(secret)))
              .toList();
      var used = 0;
      for (var attempt : threads.invokeAll(attempts)) {
        used += attempt.get() ? 1 : 0;
      }
      assertThat(used).isEqualTo(1);
    }
  }

  @Test
  void lookingAtALinkOrABadPasswordDoesNotUseItUp() {
    var secret = invite();

    links.owner(secret);
    assertThatThrownBy(() -> links.setPassword(secret, "password1234")).isInstanceOf(Refusal.class);

    links.setPassword(secret, GOOD);
  }

  @Test
  void aLinkEndsWithTimeAndWithTheNextOne() {
    var first = invite();
    var second = invite();
    assertThat(links.owner(first)).isEmpty();
    assertThat(links.owner(second)).isPresent();

    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update accounts_link set expires_at = :past where employee_id = :anna")
                .param("past", Utc.column(clock.instant().minus(Duration.ofSeconds(1))))
                .param("anna", anna.id().value())
                .update());

    assertThat(links.owner(second)).isEmpty();
  }

  @Test
  void theDatabaseDoesNotKnowTheSecret() {
    var secret = invite();

    assertThat(secret).hasSize(43);
    var kept =
        jdbc.sql("select token_sha256 from accounts_link where employee_id = :anna")
            .param("anna", anna.id().value())
            .query(String.class)
            .list();
    assertThat(kept).contains(Secret.sha256(secret)).doesNotContain(secret);
  }

  @Test
  void aNewPasswordEndsEverySession() {
    var key = sessions.open(anna.id(), "10.2.0.2", "browser");
    assertThat(sessions.touch(key)).contains(anna.id());

    links.setPassword(invite(), GOOD);

    assertThat(sessions.touch(key)).isEmpty();
  }

  @Test
  void forgettingSendsALinkToWhomeverThereIsAndNothingElse() {
    forgotten.ask("nobody-" + System.nanoTime(), "10.2.0.3");
    assertThat(letters).isEmpty();

    forgotten.ask(anna.signIn().toUpperCase(), "10.2.0.3");
    assertThat(letters).hasSize(1);
    links.setPassword(secretOf(letters.getLast()), GOOD);
  }

  @Test
  void sendsAtMostThreeLinksAnHour() {
    for (var wish = 0; wish < 4; wish++) {
      forgotten.ask(anna.signIn(), "10.2.1." + wish);
    }

    assertThat(letters).hasSize(3);
  }

  @Test
  void tiresOutWhoAsksForManyNames() {
    var address = "10.2.2." + System.nanoTime() % 250;

    assertThatThrownBy(
            () -> {
              for (var wish = 0; wish < 10; wish++) {
                forgotten.ask("nobody-" + wish, address);
              }
            })
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("wait");
  }

  @Test
  void sendsNoLinkToAShutAccount() {
    viewers.runAs(administrator, () -> employees.disable(anna.id(), "left"));

    forgotten.ask(anna.signIn(), "10.2.3.1");

    assertThat(letters).isEmpty();
    viewers.runAs(
        administrator,
        () -> assertThatThrownBy(() -> links.invite(anna.id())).isInstanceOf(Refusal.class));
  }

  @Test
  void onlyAdministratorsInvite() {
    viewers.runAs(
        anna.id(),
        () -> assertThatThrownBy(() -> links.invite(anna.id())).isInstanceOf(NotFound.class));
  }

  @Test
  void changingOnesPasswordNeedsTheOldOne() {
    links.setPassword(invite(), GOOD);

    viewers.runAs(
        anna.id(),
        () -> {
          assertThatThrownBy(() -> ownPassword.change("wrong", "another lantern drifts"))
              .isInstanceOf(Refusal.class);
          assertThatThrownBy(() -> ownPassword.change(GOOD, "short")).isInstanceOf(Refusal.class);
          ownPassword.change(GOOD, "another lantern drifts");
        });

    assertThat(accounts.signIn(anna.signIn(), "another lantern drifts", "10.2.0.9"))
        .isInstanceOf(SignInResult.Accepted.class);
  }

  private String invite() {
    viewers.runAs(administrator, () -> links.invite(anna.id()));
    return secretOf(letters.getLast());
  }

  private static String secretOf(SecretLetter letter) {
    var found = LINK.matcher(letter.text());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
