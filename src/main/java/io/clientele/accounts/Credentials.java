package io.clientele.accounts;

import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeContact;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new password in the place of the old one, with all that must end then. */
@Component
class Credentials {

  private final Passwords passwords;
  private final OneTimeLinks links;
  private final Sessions sessions;
  private final Journal journal;
  private final PasswordRule rule = new PasswordRule();

  Credentials(Passwords passwords, OneTimeLinks links, Sessions sessions, Journal journal) {
    this.passwords = passwords;
    this.links = links;
    this.sessions = sessions;
    this.journal = journal;
  }

  /**
   * The hash of a new password. It is made outside of transactions, as it takes its time.
   *
   * @throws Refusal when the password is not good enough
   */
  String hashOf(EmployeeContact owner, String password) {
    rule.check(password, List.of("clientele", owner.name(), owner.signIn(), owner.mail()));
    return passwords.hash(password);
  }

  /** Every other session and every link that is still open ends with the old password. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void replace(
      EmployeeContact owner, String hash, Optional<String> keptSession, Actor by, String how) {
    passwords.keep(owner.id(), hash);
    links.endAll(owner.id());
    sessions.endAll(owner.id(), keptSession, by);
    journal.record(
        by,
        "password." + how,
        new Subject("employee", owner.id().value(), owner.name()),
        List.of(),
        null);
  }
}
