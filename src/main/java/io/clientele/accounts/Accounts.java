package io.clientele.accounts;

import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Says whether somebody is who they claim to be. An unknown name, an account without password and a
 * wrong password cost the same work and get the same answer. No transaction is held while the
 * password is compared.
 */
@Service
public class Accounts {

  private final Employees employees;
  private final Passwords passwords;
  private final SignInDelays delays;
  private final Sessions sessions;
  private final Journal journal;

  Accounts(
      Employees employees,
      Passwords passwords,
      SignInDelays delays,
      Sessions sessions,
      Journal journal) {
    this.employees = employees;
    this.passwords = passwords;
    this.delays = delays;
    this.sessions = sessions;
    this.journal = journal;
  }

  /**
   * @param address the network address the attempt comes from
   */
  public SignInResult signIn(String name, String password, String address) {
    var signIn = name.strip().toLowerCase(Locale.ROOT);
    var employee = employees.findBySignIn(signIn);
    var known = sessions.knownPlace(employee.map(EmployeeContact::id), address);
    var attempt = Attempt.toSignIn(signIn, address, known);
    var wait = delays.begin(attempt);
    if (wait.isPositive()) {
      return new SignInResult.Delayed(wait);
    }
    var enabled = employee.filter(EmployeeContact::enabled);
    if (!passwords.match(enabled.map(EmployeeContact::id), password)) {
      journal.recordApart(Actor.PORTAL, "sign-in.failed", subject(employee), null);
      return new SignInResult.Refused();
    }
    delays.takeBack(attempt);
    var person = enabled.orElseThrow();
    journal.recordApart(
        Actor.self(person.id().value(), person.name()), "sign-in", subject(employee), null);
    return new SignInResult.Accepted(person.id());
  }

  /** The person left by themselves. */
  public void signedOut(EmployeeId employee) {
    employees
        .find(employee)
        .ifPresent(
            person ->
                journal.recordApart(
                    Actor.self(person.id().value(), person.name()),
                    "sign-out",
                    subject(Optional.of(person)),
                    null));
  }

  /** What was typed as an unknown name may be a password: it is not written down. */
  private static Subject subject(Optional<EmployeeContact> employee) {
    return employee
        .map(person -> new Subject("employee", person.id().value(), person.name()))
        .orElse(new Subject("employee", null, "?"));
  }
}
