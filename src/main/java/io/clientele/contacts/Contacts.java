package io.clientele.contacts;

import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientFiles.Taken;
import io.clientele.clients.ClientId;
import io.clientele.company.CompanyZone;
import io.clientele.contacts.ContactHistory.Told;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The persons at the clients. Who may read or change a client may so with its persons. */
@Service
@Transactional
public class Contacts {

  private final ContactRepository contacts;
  private final ClientFiles files;
  private final ContactHistory history;
  private final Viewers viewers;
  private final CompanyZone zone;
  private final Clock clock;

  Contacts(
      ContactRepository contacts,
      ClientFiles files,
      ContactHistory history,
      Viewers viewers,
      CompanyZone zone,
      Clock clock) {
    this.contacts = contacts;
    this.files = files;
    this.history = history;
    this.viewers = viewers;
    this.zone = zone;
    this.clock = clock;
  }

  /** The persons at a client, the archived ones last. */
  public List<ContactCard> of(ClientId client) {
    files.open(client, Right.READ);
    return contacts.findByClientIdOrderById(client.value()).stream()
        .map(Contact::card)
        .sorted(Comparator.comparing(ContactCard::isArchived))
        .toList();
  }

  /**
   * @throws NotFound when there is none, or the client is not for the viewer to read
   */
  public ContactCard card(ContactId id) {
    var contact = contact(id);
    files.open(contact.client(), Right.READ);
    return contact.card();
  }

  /**
   * @throws Refusal when something cannot be right
   */
  public ContactId add(ClientId id, ContactDetails details) {
    return addAll(List.of(new NewContact(id, details))).getFirst();
  }

  /** Somebody new at a client. */
  public record NewContact(ClientId client, ContactDetails details) {}

  /**
   * Adds many at once, all or none.
   *
   * @return them in the order in which they came
   * @throws Refusal when something of one cannot be right
   */
  public List<ContactId> addAll(List<NewContact> many) {
    var ids = many.stream().map(NewContact::client).collect(Collectors.toSet());
    var cards =
        files.takeAll(ids, Right.CHANGE).stream()
            .collect(Collectors.toMap(Taken::id, taken -> taken));
    var at = clock.instant();
    var today = zone.today();
    var acts =
        many.stream()
            .map(each -> added(Objects.requireNonNull(cards.get(each.client())), each, at, today))
            .toList();
    save(cards.values(), acts, at);
    return acts.stream().map(act -> act.contact().id()).toList();
  }

  private static Told added(Taken taken, NewContact somebody, Instant at, LocalDate today) {
    var details = somebody.details().checked(taken.country(), today);
    return new Told(
        taken,
        "contact.create",
        new Contact(somebody.client(), details, taken.by(), at),
        Changes.between(ContactDetails.named("", ""), details));
  }

  /**
   * Saves what was edited.
   *
   * @param version of the contact that was read
   * @throws EditConflict when somebody else saved since; nothing is written
   */
  public void revise(ContactId id, long version, ContactDetails details) {
    var taken = files.take(client(id), Right.CHANGE);
    var contact = contact(id);
    var before = contact.card();
    var checked = checked(taken, details);
    if (before.version() != version) {
      throw new EditConflict(
          before.details(), before.version(), before.changedBy(), before.changedAt());
    }
    requireNotErased(contact);
    var changes = Changes.between(before.details(), checked);
    if (!changes.isEmpty()) {
      contact.revise(checked, taken.by(), clock.instant());
      save(taken, contact, "contact.change", changes);
    }
  }

  public void archive(ContactId id) {
    var taken = files.take(client(id), Right.CHANGE);
    var contact = contact(id);
    contact.archive(taken.by(), clock.instant());
    save(taken, contact, "contact.archive", List.of());
  }

  public void restore(ContactId id) {
    var taken = files.take(client(id), Right.CHANGE);
    var contact = contact(id);
    requireNotErased(contact);
    contact.restore(taken.by(), clock.instant());
    save(taken, contact, "contact.restore", List.of());
  }

  private void save(Taken taken, Contact contact, String action, List<Change> changes) {
    save(List.of(taken), List.of(new Told(taken, action, contact, changes)), clock.instant());
  }

  private void save(Collection<Taken> cards, List<Told> acts, Instant at) {
    contacts.saveAllAndFlush(acts.stream().map(Told::contact).toList());
    files.putBackAll(cards, at);
    history.record(acts, at);
  }

  /** The day of the house. */
  public LocalDate today() {
    return zone.today();
  }

  private ContactDetails checked(Taken taken, ContactDetails details) {
    return details.checked(taken.country(), zone.today());
  }

  private static void requireNotErased(Contact contact) {
    if (contact.isErased()) {
      throw Refusal.because("contacts.refused.erased");
    }
  }

  /** Read without the contact itself, which is read once the card is taken. */
  private ClientId client(ContactId id) {
    return contacts.clientOf(id.value()).map(ClientId::new).orElseThrow(NotFound::new);
  }

  private Contact contact(ContactId id) {
    return contacts.findById(id.value()).orElseThrow(NotFound::new);
  }
}
