package io.clientele.accounts;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Employees;
import io.clientele.people.Viewers;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How the signed-in person changes their password. */
@Service
public class OwnPassword {

  private final Employees employees;
  private final Viewers viewers;
  private final Passwords passwords;
  private final Credentials credentials;
  private final SignInDelays delays;
  private final Optional<CurrentSession> current;
  private final TransactionTemplate transaction;

  OwnPassword(
      Employees employees,
      Viewers viewers,
      Passwords passwords,
      Credentials credentials,
      SignInDelays delays,
      Optional<CurrentSession> current,
      TransactionTemplate transaction) {
    this.employees = employees;
    this.viewers = viewers;
    this.passwords = passwords;
    this.credentials = credentials;
    this.delays = delays;
    this.current = current;
    this.transaction = transaction;
  }

  /**
   * The session that asks goes on; all others of the person end.
   *
   * @throws Refusal when the old password is wrong or the new one not good enough
   */
  public void change(String old, String fresh) {
    var viewer = viewers.current();
    var owner = employees.find(viewer.id()).orElseThrow(NotFound::new);
    var attempt = Attempt.toChangePassword(owner.signIn());
    var wait = delays.begin(attempt);
    if (wait.isPositive()) {
      throw Refusal.because("accounts.password.wait", wait.plusMillis(999).toSeconds());
    }
    if (!passwords.match(Optional.of(owner.id()), old)) {
      throw Refusal.because("accounts.password.old-wrong");
    }
    delays.takeBack(attempt);
    var hash = credentials.hashOf(owner, fresh);
    var keptSession = current.flatMap(CurrentSession::key);
    transaction.executeWithoutResult(
        status -> credentials.replace(owner, hash, keptSession, viewer.actor(), "change"));
  }
}
