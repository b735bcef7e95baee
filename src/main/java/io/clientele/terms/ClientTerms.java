package io.clientele.terms;

import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientId;
import io.clientele.journal.Actor;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of all clients (duty A4). */
@Service
@Transactional
public class ClientTerms {

  static final String CHANGE = "client.terms";

  private static final TermsDetails.Agreed NOTHING = new TermsDetails.Agreed(null, null, null);

  private final TermsRepository terms;
  private final ClientFiles files;
  private final Journal journal;
  private final Clock clock;

  ClientTerms(TermsRepository terms, ClientFiles files, Journal journal, Clock clock) {
    this.terms = terms;
    this.files = files;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the client's head is not for the viewer to see
   */
  public TermsCard of(ClientId client) {
    files.open(client, Right.SEE_HEAD);
    var known = find(client);
    return new TermsCard(known.details(), known.version(), files.mayTakeForTerms(client));
  }

  /**
   * Sets the terms; for finance, and for the head whose department has the client.
   *
   * @param version of the terms that were read
   * @throws EditConflict when somebody else saved since; nothing is written
   * @throws Refusal when something cannot be right
   */
  public void revise(ClientId client, long version, TermsDetails details) {
    var taken = files.takeForTerms(client);
    var checked = details.checked();
    var known = find(client);
    var before = known.details();
    known.revise(version, checked, taken.by(), clock.instant());
    var changes = Changes.between(before, checked);
    if (!changes.isEmpty()) {
      terms.saveAndFlush(known);
      files.putBack(taken, clock.instant());
      var subject = new Subject("client", client.value(), taken.name());
      journal.record(taken.actor(), CHANGE, subject, changes, null);
    }
  }

  /**
   * What was agreed by contract stands on the card from now on; what the contract says nothing of
   * stays. The caller has asked who may conclude it.
   *
   * @param why which contract it was
   */
  public void agreed(ClientId client, TermsDetails.Agreed agreed, String why, Actor by) {
    agreed(client, NOTHING, agreed, why, by);
  }

  /**
   * The same in place of what was agreed before; what stands on the card from there and is not
   * agreed any more goes.
   */
  public void agreed(
      ClientId client,
      TermsDetails.Agreed instead,
      TermsDetails.Agreed agreed,
      String why,
      Actor by) {
    var taken = files.takeFor(client, by);
    var known = find(client);
    var before = known.details();
    var after = before.without(instead).agreed(agreed);
    var changes = Changes.between(before, after);
    if (!changes.isEmpty()) {
      known.revise(known.version(), after, taken.by(), clock.instant());
      terms.saveAndFlush(known);
      files.putBack(taken, clock.instant());
      var subject = new Subject("client", client.value(), taken.name());
      journal.record(taken.actor(), CHANGE, subject, changes, why);
    }
  }

  private Terms find(ClientId client) {
    return terms.findById(client.value()).orElseGet(() -> new Terms(client));
  }
}
