package io.clientele.intake;

import io.clientele.clients.ClientId;
import io.clientele.clients.SearchText;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.ContactId;
import io.clientele.contacts.ContactReversals;
import io.clientele.contacts.Contacts;
import io.clientele.contacts.Contacts.NewContact;
import io.clientele.contacts.PersonName;
import io.clientele.intake.RowTrace.PersonTrace;
import io.clientele.kit.Stamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what a row says of a person to the client's persons. */
@Component
class PersonRows {

  private final Contacts contacts;
  private final ContactReversals reversals;

  PersonRows(Contacts contacts, ContactReversals reversals) {
    this.contacts = contacts;
    this.reversals = reversals;
  }

  /** What a row means for a person; {@code known} is null for a new one. */
  record Plan(@Nullable ContactCard known, ContactDetails details) {}

  /** The day of the house, which no birthday and no consent lies behind. */
  LocalDate today() {
    return contacts.today();
  }

  /** Null when the row names nobody. */
  @Nullable ContactDetails newPerson(ImportedPerson row, String country) {
    return row.name().map(name -> newPerson(name, row, country)).orElse(null);
  }

  private static ContactDetails newPerson(PersonName name, ImportedPerson row, String country) {
    return row.over(ContactDetails.named(name.first(), name.last()), country);
  }

  /** Null when the row changes nothing. */
  @Nullable Plan plan(ClientId client, ImportedPerson row, String country) {
    return row.name().map(name -> plan(client, name, row, country)).orElse(null);
  }

  private @Nullable Plan plan(
      ClientId client, PersonName name, ImportedPerson row, String country) {
    var written = SearchText.fold((name.first() + " " + name.last()).strip());
    var known =
        contacts.of(client).stream()
            .filter(contact -> SearchText.fold(contact.details().name()).equals(written))
            .findFirst()
            .orElse(null);
    if (known == null) {
      return new Plan(null, newPerson(name, row, country));
    }
    var details = row.over(known.details(), country);
    return details.equals(known.details()) ? null : new Plan(known, details);
  }

  /** Adds somebody to each of these clients. */
  Map<ClientId, PersonTrace> add(Map<ClientId, ContactDetails> persons) {
    var traces = new HashMap<ClientId, PersonTrace>();
    if (!persons.isEmpty()) {
      var somebody =
          persons.entrySet().stream()
              .map(each -> new NewContact(each.getKey(), each.getValue()))
              .toList();
      var ids = contacts.addAll(somebody).iterator();
      somebody.forEach(each -> traces.put(each.client(), trace(ids.next(), each.details())));
    }
    return traces;
  }

  private static PersonTrace trace(ContactId id, ContactDetails person) {
    return new PersonTrace(id.value(), person, null);
  }

  PersonTrace write(ClientId client, Plan plan) {
    var known = plan.known();
    if (known == null) {
      return trace(contacts.add(client, plan.details()), plan.details());
    }
    contacts.revise(known.id(), known.version(), plan.details());
    var revision =
        new ContactReversals.Revision(
            known.details(),
            plan.details(),
            new Stamp(known.changedAt(), known.changedBy()),
            reversals.stamp(known.id()));
    return new PersonTrace(known.id().value(), null, revision);
  }
}
