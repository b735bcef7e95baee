package io.clientele.intake;

import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientReversals;
import io.clientele.clients.Clients;
import io.clientele.clients.SearchText;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.ContactReversals;
import io.clientele.contacts.Contacts;
import io.clientele.contacts.PersonName;
import io.clientele.intake.RowTrace.NewCard;
import io.clientele.intake.RowTrace.PersonTrace;
import io.clientele.kit.Stamp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what a row says onto a card and its person, and remembers how to take that back. */
@Component
class ClientRows {

  private final Clients clients;
  private final Contacts contacts;
  private final ClientReversals reversals;
  private final ContactReversals personReversals;

  ClientRows(
      Clients clients,
      Contacts contacts,
      ClientReversals reversals,
      ContactReversals personReversals) {
    this.clients = clients;
    this.contacts = contacts;
    this.reversals = reversals;
    this.personReversals = personReversals;
  }

  /** What a row means for a card that there is: as it is, and as it would be. */
  record Plan(ClientCard card, ClientDetails details, @Nullable PersonPlan person) {

    boolean changesCard() {
      return !details.equals(card.details());
    }

    boolean changesAnything() {
      return changesCard() || person != null;
    }
  }

  /** What a row means for a person; {@code known} is null for a new one. */
  record PersonPlan(@Nullable ContactCard known, ContactDetails details) {}

  ClientDetails newCard(ImportedClient row) {
    return row.over(ClientDetails.named(row.name()));
  }

  Optional<ContactDetails> newPerson(ImportedClient row, String country) {
    return row.person()
        .map(name -> row.over(ContactDetails.named(name.first(), name.last()), country));
  }

  Plan plan(ClientId id, ImportedClient row) {
    var card = clients.card(id);
    var details = row.over(card.details());
    return new Plan(
        card, details, row.person().map(name -> plan(id, row, name, details)).orElse(null));
  }

  private @Nullable PersonPlan plan(
      ClientId id, ImportedClient row, PersonName name, ClientDetails client) {
    var written = SearchText.fold((name.first() + " " + name.last()).strip());
    var known =
        contacts.of(id).stream()
            .filter(contact -> SearchText.fold(contact.details().name()).equals(written))
            .findFirst();
    if (known.isEmpty()) {
      return newPerson(row, client.country())
          .map(details -> new PersonPlan(null, details))
          .orElseThrow();
    }
    var details = row.over(known.get().details(), client.country());
    return details.equals(known.get().details()) ? null : new PersonPlan(known.get(), details);
  }

  RowTrace create(ClientDetails details, ImportedClient row) {
    var person = newPerson(row, details.country());
    var id = clients.create(details, row.status());
    var trace =
        person.map(contact -> new PersonTrace(contacts.add(id, contact).value(), contact, null));
    return new RowTrace(id.value(), new NewCard(details, row.status()), null, trace.orElse(null));
  }

  RowTrace update(Plan plan) {
    var card = plan.card();
    if (plan.changesCard()) {
      clients.revise(card.id(), card.version(), plan.details());
    }
    var person = plan.person() == null ? null : write(card.id(), plan.person());
    var before = new Stamp(card.changedAt(), card.changedBy());
    var revision =
        new ClientReversals.Revision(
            card.details(), plan.details(), before, reversals.stamp(card.id()));
    return new RowTrace(card.id().value(), null, revision, person);
  }

  private PersonTrace write(ClientId client, PersonPlan plan) {
    var known = plan.known();
    if (known == null) {
      return new PersonTrace(contacts.add(client, plan.details()).value(), plan.details(), null);
    }
    contacts.revise(known.id(), known.version(), plan.details());
    var revision =
        new ContactReversals.Revision(
            known.details(),
            plan.details(),
            new Stamp(known.changedAt(), known.changedBy()),
            personReversals.stamp(known.id()));
    return new PersonTrace(known.id().value(), null, revision);
  }
}
