package io.clientele.contacts;

import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientId;
import io.clientele.contacts.PersonTraces.Trace;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a person's data when they ask for it: the administrator's act, with its reason in the
 * journal. The contact itself stays, without a name, for what refers to it.
 *
 * @see PersonTraces
 */
@Service
@Transactional
public class PersonErasure {

  private final ContactRepository contacts;
  private final ClientFiles files;
  private final PersonFile person;
  private final Viewers viewers;
  private final Clock clock;

  PersonErasure(
      ContactRepository contacts,
      ClientFiles files,
      PersonFile person,
      Viewers viewers,
      Clock clock) {
    this.contacts = contacts;
    this.files = files;
    this.person = person;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** Somebody who may be meant: just enough to tell one from the other. */
  public record Person(ContactId id, String name, String clientName) {}

  /** Those who have exactly this mail address, or this whole name; the search is journalled. */
  public List<Person> find(String mailOrName) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var wanted = mailOrName.strip();
    if (wanted.isEmpty()) {
      return List.of();
    }
    return person.search(actor, wanted);
  }

  /** What stands where about this person, as it would be cleared now. */
  @Transactional(readOnly = true)
  public List<Trace> traces(ContactId id) {
    viewers.require(Role.ADMINISTRATOR);
    return person.find(person.person(known(id)));
  }

  /**
   * Clears everything in one transaction, as it stands at that moment.
   *
   * @param why the request it follows; without naming the person, as it stays for ever
   * @return what was cleared
   * @throws Refusal when something about the person is under way; nothing is erased then
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public List<Trace> erase(ContactId id, String why) {
    viewers.require(Role.ADMINISTRATOR);
    var reason = Reason.orEmpty(why);
    if (reason.isEmpty()) {
      throw Refusal.because("contacts.refused.erasure-reason");
    }
    var clientId = contacts.clientOf(id.value()).map(ClientId::new).orElseThrow(NotFound::new);
    var client = files.takeForErasure(clientId);
    var contact = known(id);
    var erased = person.person(contact);
    if (erased.marks().in(reason)) {
      throw Refusal.because("contacts.refused.erasure-names");
    }
    var cleared = person.find(erased);
    contact.erase(erased.nobody(), client.by(), clock.instant());
    contacts.saveAndFlush(contact);
    files.putBack(client, clock.instant());
    person.erase(erased, client, contact, cleared, reason);
    return cleared;
  }

  private Contact known(ContactId id) {
    var contact = contacts.findById(id.value()).orElseThrow(NotFound::new);
    if (contact.isErased()) {
      throw Refusal.because("contacts.refused.erased");
    }
    return contact;
  }
}
