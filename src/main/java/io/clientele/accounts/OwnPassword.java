package io.clientele.accounts;

import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeContact;
import io.clientele.people.Employees;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How the signed-in person proves and changes their password. */
@Service
public class OwnPassword {

  private final Employees employees;
  private final Viewers viewers;
  private final Passwords passwords;
  private final Credentials credentials;
  private final SignInDelays delays;
  private final Optional<CurrentSession> current;
  private final TransactionTemplate transaction;
  private final Journal journal;

  OwnPassword(
      Employees employees,
      Viewers viewers,
      Passwords passwords,
      Credentials credentials,
      SignInDelays delays,
      Optional<CurrentSession> current,
      TransactionTemplate transaction,
      Journal journal) {
    this.employees = employees;
    this.viewers = viewers;
    this.passwords = passwords;
    this.credentials = credentials;
    this.delays = delays;
    this.current = current;
    this.transaction = transaction;
    this.journal = journal;
  }

  /**
   * The session that asks goes on; all others of the person end.
   *
   * @throws Refusal when the old password is wrong or the new one not good enough
   */
  public void change(String old, String fresh) {
    var viewer = viewers.current();
    var owner = owner(viewer);
    prove(owner, old, "accounts.password.old-wrong");
    var hash = credentials.hashOf(owner, fresh);
    var keptSession = current.flatMap(CurrentSession::key);
    transaction.executeWithoutResult(
        status -> credentials.replace(owner, hash, keptSession, viewer.actor(), "change"));
  }

  /**
   * Lets the person at the keyboard prove that it is still they. It takes its time, so no
   * transaction should be open. Failures are journalled: somebody may guess at a screen that was
   * left open.
   *
   * @throws Refusal when the password is wrong, or was too often
   */
  public void prove(String password) {
    prove(owner(viewers.current()), password, "accounts.password.wrong");
  }

  private void prove(EmployeeContact owner, String password, String wrongKey) {
    var attempt = Attempt.toProve(owner.signIn());
    var wait = delays.begin(attempt);
    if (wait.isPositive()) {
      throw Refusal.because("accounts.password.wait", wait.plusMillis(999).toSeconds());
    }
    if (!passwords.match(Optional.of(owner.id()), password)) {
      journal.recordApart(
          Actor.self(owner.id().value(), owner.name()),
          "password.failed",
          new Subject("employee", owner.id().value(), owner.name()),
          null);
      throw Refusal.because(wrongKey);
    }
    delays.takeBack(attempt);
  }

  private EmployeeContact owner(Viewer viewer) {
    return employees.find(viewer.id()).orElseThrow(NotFound::new);
  }
}
