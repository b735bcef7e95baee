package io.clientele.accounts;

import io.clientele.kit.Refusal;
import io.clientele.people.Founding;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the holder of the link from the log make themselves administrator of an empty portal. */
@Service
public class FirstAdministrator {

  private final OneTimeLinks links;
  private final Founding founding;
  private final Passwords passwords;
  private final TransactionTemplate transaction;
  private final PasswordRule rule = new PasswordRule();

  FirstAdministrator(
      OneTimeLinks links, Founding founding, Passwords passwords, TransactionTemplate transaction) {
    this.links = links;
    this.founding = founding;
    this.passwords = passwords;
    this.transaction = transaction;
  }

  /** The secret of a new link; the portal must be empty. */
  String makeLink() {
    return Objects.requireNonNull(
        transaction.execute(status -> links.make(LinkPurpose.FIRST_ADMINISTRATOR, null)));
  }

  public boolean holds(String secret) {
    return founding.nobodyYet()
        && links
            .find(secret)
            .filter(link -> link.purpose() == LinkPurpose.FIRST_ADMINISTRATOR)
            .isPresent();
  }

  /**
   * Founds the portal. Of several at once exactly one does.
   *
   * @throws Refusal when the link does not hold, somebody is there already, or the password is not
   *     good enough
   */
  public void create(
      String secret, String department, String name, String signIn, String mail, String password) {
    rule.check(password, List.of("clientele", name, signIn, mail, department));
    if (!holds(secret)) {
      throw Refusal.because("accounts.link.gone");
    }
    var hash = passwords.hash(password);
    transaction.executeWithoutResult(
        status -> {
          if (!links.use(secret)) {
            throw Refusal.because("accounts.link.gone");
          }
          passwords.keep(founding.found(department, name, signIn, mail), hash);
        });
  }
}
