package io.clientele.contacts;

import io.clientele.clients.ClientId;
import io.clientele.clients.SearchWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** A client is found by its persons, too; by nobody who was erased. */
@Component
class ContactWords implements SearchWords {

  private final ContactRepository contacts;

  ContactWords(ContactRepository contacts) {
    this.contacts = contacts;
  }

  @Override
  public List<Person> of(ClientId client) {
    return contacts.findByClientIdOrderById(client.value()).stream()
        .filter(contact -> !contact.isErased())
        .map(Contact::details)
        .map(details -> new Person(details.name(), details.phones(), details.mails()))
        .toList();
  }
}
