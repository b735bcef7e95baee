package io.clientele.clients;

import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes cards out for those who may, and puts them back so that they are found again. */
@Component
class ClientFiles {

  private final ClientRepository clients;
  private final ContactRepository contacts;
  private final SearchIndex search;
  private final Scopes scopes;

  ClientFiles(
      ClientRepository clients, ContactRepository contacts, SearchIndex search, Scopes scopes) {
    this.clients = clients;
    this.contacts = contacts;
    this.search = search;
    this.scopes = scopes;
  }

  /** A card and who acts on it. */
  record Taken(Client client, Actor actor) {

    String by() {
      return actor.inWords();
    }
  }

  /**
   * Takes the card out to be looked at.
   *
   * @throws NotFound when there is none, or the viewer has not this right
   */
  Taken open(ClientId id, Right right) {
    var client = clients.findById(id.value()).orElseThrow(NotFound::new);
    return new Taken(client, scopes.require(client.scope(), right, subject(client)));
  }

  /**
   * Takes the card out to be changed; whoever else wants to change it waits.
   *
   * @throws NotFound when there is none, or the viewer has not this right
   */
  Taken take(ClientId id, Right right) {
    var client = clients.lock(id.value()).orElseThrow(NotFound::new);
    return new Taken(client, scopes.require(client.scope(), right, subject(client)));
  }

  /**
   * Takes the card out for the administrator, who may erase persons wherever they stand.
   *
   * @throws NotFound when there is none
   */
  Client takeForErasure(ClientId id) {
    return clients.lock(id.value()).orElseThrow(NotFound::new);
  }

  /** Puts a new card in. */
  void add(Client client) {
    clients.saveAndFlush(client);
    search.add(client.id(), client.details(), List.of());
  }

  void save(Client client) {
    clients.saveAndFlush(client);
    search.refresh(client.id(), client.details(), people(client));
  }

  /**
   * @throws Refusal when another client has this number; it says who owns that one
   */
  void requireFree(String number) {
    if (!number.isBlank()) {
      clients
          .findByNumber(number.strip())
          .ifPresent(
              other -> {
                throw Refusal.because("clients.refused.exists", number.strip(), owner(other));
              });
    }
  }

  /** The owner's name, or who waits for one. */
  String owner(Client client) {
    var ownership = scopes.owner(client.scope());
    var name = ownership.ownerName();
    return name == null ? ownership.departmentName() : name;
  }

  static Subject subject(Client client) {
    return new Subject("client", client.id().value(), client.details().name());
  }

  private List<ContactDetails> people(Client client) {
    return contacts.findByClientIdOrderById(client.id().value()).stream()
        .filter(contact -> !contact.isErased())
        .map(Contact::details)
        .toList();
  }
}
