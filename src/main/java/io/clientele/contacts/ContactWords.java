package io.clientele.contacts;

import io.clientele.clients.ClientId;
import io.clientele.clients.SearchWords;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A client is found by its persons, too; by nobody who was erased. */
@Component
class ContactWords implements SearchWords {

  private final ContactRepository contacts;

  ContactWords(ContactRepository contacts) {
    this.contacts = contacts;
  }

  @Override
  public Map<ClientId, List<Person>> of(Collection<ClientId> clients) {
    var ids = clients.stream().map(ClientId::value).toList();
    return contacts.findByClientIdInOrderById(ids).stream()
        .filter(contact -> !contact.isErased())
        .collect(
            Collectors.groupingBy(
                Contact::client,
                Collectors.mapping(contact -> person(contact.details()), Collectors.toList())));
  }

  private static Person person(ContactDetails details) {
    return new Person(details.name(), details.phones(), details.mails());
  }
}
