package io.clientele.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.kit.Refusal;
import io.clientele.people.Employees;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class FirstAdministratorTests {

  private static final String GOOD = "copper lantern drift";

  @Autowired private FirstAdministrator administrator;
  @Autowired private Passwords passwords;
  @Autowired private Employees employees;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Autowired private ApplicationContext portal;

  @BeforeEach
  void somebodyIsHere() {
    var staff = new Staff(jdbc, transaction);
    staff.hire("Anna", staff.department("House"));
  }

  @Test
  void letsOneAdministratorIntoAnEmptyPortalOnce() {
    new LinkFixtures(portal)
        .inAnEmptyPortal(
            () -> {
              var secret = administrator.makeLink();
              var another = administrator.makeLink();
              assertThat(administrator.holds(secret)).isTrue();
              assertThat(administrator.holds(Secret.fresh())).isFalse();
              assertThatThrownBy(() -> create(secret, "short")).isInstanceOf(Refusal.class);

              create(secret, GOOD);

              var made = employees.findBySignIn("root").orElseThrow();
              assertThat(passwords.has(made.id())).isTrue();
              assertThat(administrator.holds(another)).isFalse();
              assertThatThrownBy(() -> create(another, GOOD)).isInstanceOf(Refusal.class);
            });
  }

  @Test
  void isOfNoUseWhereSomebodyWorksAlready() {
    var secret = administrator.makeLink();

    assertThat(administrator.holds(secret)).isFalse();
    assertThatThrownBy(() -> create(secret, GOOD)).isInstanceOf(Refusal.class);
  }

  private void create(String secret, String password) {
    administrator.create(
        secret, "Management", "The Administrator", "Root", "root@house.example", password);
  }
}
