package io.clientele.contacts;

import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientId;
import io.clientele.journal.Changes;
import io.clientele.kit.FieldMerge;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Stamp;
import io.clientele.kit.Text;
import io.clientele.people.Right;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what came onto persons by mistake.
 *
 * @see io.clientele.clients.ClientReversals
 */
@Service
@Transactional
public class ContactReversals {

  private final ContactRepository contacts;
  private final ClientFiles files;
  private final ContactHistory history;
  private final Clock clock;

  ContactReversals(
      ContactRepository contacts, ClientFiles files, ContactHistory history, Clock clock) {
    this.contacts = contacts;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /** A change of a person: the fields and the stamp, before and after. */
  public record Revision(
      ContactDetails before, ContactDetails after, Stamp stampBefore, Stamp stampAfter) {}

  /** The stamp of a person whom the viewer has just changed. */
  public Stamp stamp(ContactId id) {
    var contact = contacts.findById(id.value()).orElseThrow(NotFound::new);
    files.open(contact.client(), Right.CHANGE);
    return stamp(contact);
  }

  /** Why a person cannot go as if they had never come; empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Text> obstacle(ContactId id, ContactDetails as) {
    var found = contacts.findById(id.value());
    if (found.isEmpty()) {
      return Optional.of(Text.of("contacts.kept.gone"));
    }
    var card = found.get().card();
    var isAsItCame = card.details().equals(as) && !card.isArchived();
    return isAsItCame
        ? Optional.empty()
        : Optional.of(Text.of("contacts.kept.changed", card.changedBy()));
  }

  /**
   * Takes a person away as if they had never come, with what the history knows of them.
   *
   * @param as they came
   * @throws Refusal when they were changed since
   */
  public void withdraw(ContactId id, ContactDetails as, String why) {
    var taken = files.take(client(id), Right.CHANGE);
    obstacle(id, as)
        .ifPresent(
            reason -> {
              throw Refusal.because(reason.key(), reason.arguments().toArray());
            });
    var contact = contacts.findById(id.value()).orElseThrow(NotFound::new);
    history.withdraw(taken, contact, why);
    contacts.delete(contact);
    contacts.flush();
    files.putBackUntouched(taken);
  }

  /**
   * Gives the changed fields their values back, save those that somebody changed again.
   *
   * @return the words for the fields that stay
   */
  public List<String> revert(ContactId id, Revision revision) {
    var taken = files.take(client(id), Right.CHANGE);
    var contact = contacts.findById(id.value()).orElseThrow(NotFound::new);
    if (contact.isErased()) {
      throw Refusal.because("contacts.refused.erased");
    }
    var current = contact.details();
    var merge = FieldMerge.of(revision.after(), revision.before(), current);
    var stays = merge.conflicts().stream().map(FieldMerge.Conflict::field).toList();
    var isLast = stamp(contact).isSame(revision.stampAfter()) && stays.isEmpty();
    var wanted = merge.merged(Set.of());
    var changes = Changes.between(current, wanted);
    if (!changes.isEmpty()) {
      var at = clock.instant();
      contact.revise(wanted, taken.by(), at);
      history.record(taken, "contact.change", contact, changes, at);
    }
    if (isLast) {
      contact.restamp(revision.stampBefore());
    }
    contacts.saveAndFlush(contact);
    files.putBackUntouched(taken);
    return stays.stream().map(ContactHistory::label).toList();
  }

  private ClientId client(ContactId id) {
    return contacts.clientOf(id.value()).map(ClientId::new).orElseThrow(NotFound::new);
  }

  private static Stamp stamp(Contact contact) {
    var card = contact.card();
    return new Stamp(card.changedAt(), card.changedBy());
  }
}
