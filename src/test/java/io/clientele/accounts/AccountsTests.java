package io.clientele.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalFilter;
import io.clientele.journal.JournalRow;
import io.clientele.journal.Subject;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("I4")
class AccountsTests {

  private static final AtomicInteger LAST_ADDRESS = new AtomicInteger();
  private static final String RIGHT = "copper lantern drift";

  @Autowired private Accounts accounts;
  @Autowired private Employees employees;
  @Autowired private UnruledPasswords passwords;
  @Autowired private Sessions sessions;
  @Autowired private SignInDelays delays;
  @Autowired private Viewers viewers;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private PasswordEncoder encoder;
  @Autowired private Clock clock;

  private EmployeeId administrator;
  private EmployeeId anna;
  private String signIn;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    anna = staff.hire("Anna", house, Role.ACCOUNT_MANAGER);
    signIn = employees.find(anna).orElseThrow().signIn();
    passwords.keep(List.of(anna), RIGHT);
  }

  @Test
  void acceptsTheRightPasswordInAnySpellingOfTheName() {
    assertThat(accounts.signIn(" " + signIn.toUpperCase() + " ", RIGHT, somewhere()))
        .isEqualTo(new SignInResult.Accepted(anna));
  }

  @Test
  void refusesNamesInEveryScriptAlike() {
    for (var name : List.of("анна", "jürgen", "😀", "", "x".repeat(5_000), "' or 1=1 --")) {
      assertThat(accounts.signIn(name, RIGHT, somewhere()))
          .as(name)
          .isInstanceOf(SignInResult.Refused.class);
    }
  }

  @Test
  void refusesWrongPasswordsUnknownNamesAndShutAccountsAlike() {
    assertThat(accounts.signIn(signIn, "wrong", somewhere()))
        .isEqualTo(accounts.signIn("nobody-" + System.nanoTime(), "wrong", somewhere()))
        .isInstanceOf(SignInResult.Refused.class);

    viewers.runAs(administrator, () -> employees.disable(anna, "left"));

    assertThat(accounts.signIn(signIn, RIGHT, somewhere()))
        .isInstanceOf(SignInResult.Refused.class);
  }

  @Test
  void doesTheSameWorkForUnknownNames() {
    var comparisons = new AtomicInteger();
    var counting =
        new PasswordEncoder() {
          @Override
          public String encode(CharSequence password) {
            return encoder.encode(password);
          }

          @Override
          public boolean matches(CharSequence password, String hash) {
            comparisons.incrementAndGet();
            assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            return encoder.matches(password, hash);
          }
        };
    var watched =
        new Accounts(employees, new Passwords(jdbc, counting, clock), delays, sessions, journal);

    watched.signIn(signIn, "wrong", somewhere());
    assertThat(comparisons).hasValue(1);
    watched.signIn("nobody-" + System.nanoTime(), "wrong", somewhere());
    assertThat(comparisons).hasValue(2);
  }

  @Test
  void neverAcceptsThePasswordThatStandsInForNobody() {
    assertThat(accounts.signIn("nobody-" + System.nanoTime(), "the password of nobody", "10.9.9.9"))
        .isInstanceOf(SignInResult.Refused.class);
  }

  @Test
  void delaysGuessersOfOnePersonWhereverTheyCome() {
    for (var attempt = 0; attempt < 5; attempt++) {
      accounts.signIn(signIn, "guess " + attempt, somewhere());
    }

    assertThat(accounts.signIn(signIn, RIGHT, somewhere()))
        .isInstanceOfSatisfying(
            SignInResult.Delayed.class, delayed -> assertThat(delayed.remaining()).isPositive());
  }

  @Test
  void delaysUnknownNamesJustTheSame() {
    var nobody = "nobody-" + System.nanoTime();
    for (var attempt = 0; attempt < 5; attempt++) {
      accounts.signIn(nobody, "guess " + attempt, somewhere());
    }

    assertThat(accounts.signIn(nobody, RIGHT, somewhere()))
        .isInstanceOf(SignInResult.Delayed.class);
  }

  @Test
  void delaysOneAddressThatTriesManyNames() {
    var address = somewhere();
    for (var attempt = 0; attempt < 30; attempt++) {
      accounts.signIn("nobody-" + System.nanoTime(), "guess", address);
    }

    assertThat(accounts.signIn(signIn, RIGHT, address)).isInstanceOf(SignInResult.Delayed.class);
    assertThat(accounts.signIn(signIn, RIGHT, somewhere()))
        .isInstanceOf(SignInResult.Accepted.class);
  }

  @Test
  void takesTheWholeNetworkOfTheNewerKindForOneAddress() {
    var network = "2001:db8:" + Integer.toHexString(LAST_ADDRESS.incrementAndGet()) + ":7:";
    for (var attempt = 0; attempt < 30; attempt++) {
      accounts.signIn("nobody-" + System.nanoTime(), "guess", network + "0:0:0:" + attempt);
    }

    assertThat(accounts.signIn(signIn, RIGHT, network + "a:b:c:d"))
        .isInstanceOf(SignInResult.Delayed.class);
  }

  @Test
  void letsTheOwnerInWhereTheyHaveBeenWhileStrangersAreDelayed() {
    var desk = somewhere();
    sessions.open(anna, desk, "browser");
    for (var attempt = 0; attempt < 7; attempt++) {
      accounts.signIn(signIn, "guess", somewhere());
    }

    assertThat(accounts.signIn(signIn, RIGHT, desk)).isInstanceOf(SignInResult.Accepted.class);
    assertThat(accounts.signIn(signIn, RIGHT, somewhere()))
        .isInstanceOf(SignInResult.Delayed.class);
  }

  @Test
  void beginsAnewAfterTheRightPassword() {
    for (var round = 0; round < 3; round++) {
      for (var attempt = 0; attempt < 4; attempt++) {
        accounts.signIn(signIn, "slip", somewhere());
      }
      assertThat(accounts.signIn(signIn, RIGHT, somewhere()))
          .isInstanceOf(SignInResult.Accepted.class);
    }
  }

  @Test
  void looksAtNoMorePasswordsWhenAllComeAtOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(20)) {
      var attempts =
          IntStream.range(0, 40)
              .<Callable<SignInResult>>mapToObj(
                  attempt -> () -> accounts.signIn(signIn, "guess", somewhere()))
              .toList();
      var looked = 0;
      for (var result : threads.invokeAll(attempts)) {
        looked += result.get() instanceof SignInResult.Refused ? 1 : 0;
      }

      assertThat(looked).isEqualTo(5);
    }
  }

  @Test
  void journalsSuccessAndFailureWithoutWhatWasTyped() {
    accounts.signIn(signIn, "wrong", somewhere());
    accounts.signIn(signIn, RIGHT, somewhere());
    accounts.signedOut(anna);
    var secret = "my password in the wrong field " + System.nanoTime();
    accounts.signIn(secret, "", somewhere());

    assertThat(journal.of(new Subject("employee", anna.value(), ""), 3))
        .extracting(JournalRow::action)
        .containsExactly("sign-out", "sign-in", "sign-in.failed");
    assertThat(journal.rows(new JournalFilter(secret, null, null, null, null), 0, 5)).isEmpty();
  }

  private static String somewhere() {
    var number = LAST_ADDRESS.incrementAndGet();
    return "10.1." + number / 250 + "." + number % 250;
  }
}
