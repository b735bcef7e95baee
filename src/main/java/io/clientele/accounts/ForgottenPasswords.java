package io.clientele.accounts;

import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeContact;
import io.clientele.people.Employees;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;

/**
 * Takes the wish for a new password from anybody. The answer is given before anything is looked up,
 * so it tells nobody which names there are.
 */
@Service
public class ForgottenPasswords {

  private static final Logger LOG = LoggerFactory.getLogger(ForgottenPasswords.class);
  private static final int AT_MOST = 3;
  private static final Duration WITHIN = Duration.ofHours(1);

  private final Employees employees;
  private final OneTimeLinks made;
  private final PasswordLinks links;
  private final SignInDelays delays;
  private final TaskExecutor later;

  ForgottenPasswords(
      Employees employees,
      OneTimeLinks made,
      PasswordLinks links,
      SignInDelays delays,
      @Qualifier("applicationTaskExecutor") TaskExecutor later) {
    this.employees = employees;
    this.made = made;
    this.links = links;
    this.delays = delays;
    this.later = later;
  }

  /**
   * Sends a link to this employee, if there is one; the caller learns nothing of it.
   *
   * @throws Refusal when too many wishes came from this network address
   */
  public void ask(String signIn, String address) {
    var wait = delays.begin(Attempt.toGetLink(address));
    if (wait.isPositive()) {
      throw Refusal.because("accounts.password.wait", wait.plusMillis(999).toSeconds());
    }
    later.execute(() -> send(signIn.strip().toLowerCase(Locale.ROOT)));
  }

  private void send(String signIn) {
    employees
        .findBySignIn(signIn)
        .filter(EmployeeContact::enabled)
        .filter(person -> made.madeWithin(person.id(), LinkPurpose.RESET, WITHIN) < AT_MOST)
        .ifPresent(this::sendOrLog);
  }

  private void sendOrLog(EmployeeContact person) {
    try {
      links.sendReset(person);
    } catch (Refusal notTaken) {
      LOG.warn("No link sent to employee {}: {}", person.id().value(), notTaken.getMessage());
    }
  }
}
