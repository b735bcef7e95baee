package io.clientele.accounts;

import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Links by mail with which a person sets a password: invited, or after forgetting it. */
@Service
public class PasswordLinks {

  private final Employees employees;
  private final Viewers viewers;
  private final OneTimeLinks links;
  private final LinkLetters letters;
  private final Credentials credentials;
  private final Journal journal;
  private final TransactionTemplate transaction;

  PasswordLinks(
      Employees employees,
      Viewers viewers,
      OneTimeLinks links,
      LinkLetters letters,
      Credentials credentials,
      Journal journal,
      TransactionTemplate transaction) {
    this.employees = employees;
    this.viewers = viewers;
    this.links = links;
    this.letters = letters;
    this.credentials = credentials;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * Sends the employee a link to set a password; earlier links of theirs end.
   *
   * @throws Refusal when the account is shut or the mail did not leave
   */
  public void invite(EmployeeId employee) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var person = employees.find(employee).orElseThrow(NotFound::new);
    if (!person.enabled()) {
      throw Refusal.because("accounts.invite.disabled");
    }
    send(person, LinkPurpose.INVITATION, actor);
  }

  /** Sends a link to the one who asks, if there is such a person and not too often. */
  void sendReset(EmployeeContact person) {
    send(person, LinkPurpose.RESET, Actor.self(person.id().value(), person.name()));
  }

  /** Whose password the link sets; empty when it was used, ended or is too old. */
  public Optional<EmployeeContact> owner(String secret) {
    return links
        .find(secret)
        .filter(link -> link.purpose() != LinkPurpose.FIRST_ADMINISTRATOR)
        .flatMap(link -> Optional.ofNullable(link.employee()))
        .flatMap(employees::find)
        .filter(EmployeeContact::enabled);
  }

  /**
   * Sets the password. Looking at the link does not use it up, only this does.
   *
   * @throws Refusal when the password is not good enough or the link does not hold any more
   */
  public void setPassword(String secret, String password) {
    var person = owner(secret).orElseThrow(() -> Refusal.because("accounts.link.gone"));
    var hash = credentials.hashOf(person, password);
    transaction.executeWithoutResult(
        status -> {
          if (!links.use(secret)) {
            throw Refusal.because("accounts.link.gone");
          }
          var actor = Actor.self(person.id().value(), person.name());
          credentials.replace(person, hash, Optional.empty(), actor, "set-by-link");
        });
  }

  /** The link and its letter come into being together, or not at all. */
  private void send(EmployeeContact person, LinkPurpose purpose, Actor actor) {
    transaction.executeWithoutResult(
        status -> {
          links.endAll(person.id());
          journal.record(
              actor,
              "link." + purpose.name().toLowerCase(Locale.ROOT),
              new Subject("employee", person.id().value(), person.name()),
              List.of(),
              null);
          letters.send(person, purpose, links.make(purpose, person.id()));
        });
  }
}
