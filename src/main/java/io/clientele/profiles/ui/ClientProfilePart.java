package io.clientele.profiles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientReach;
import io.clientele.clients.ui.ClientCardPart;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.Contacts;
import io.clientele.lists.Lists;
import io.clientele.people.Right;
import io.clientele.profiles.Profiles;
import java.util.List;

/** What kind of client it is. */
@SpringComponent
class ClientProfilePart implements ClientCardPart {

  private final Profiles profiles;
  private final ClientList clients;
  private final ClientReach reach;
  private final Contacts contacts;
  private final Lists lists;

  ClientProfilePart(
      Profiles profiles, ClientList clients, ClientReach reach, Contacts contacts, Lists lists) {
    this.profiles = profiles;
    this.clients = clients;
    this.reach = reach;
    this.contacts = contacts;
    this.lists = lists;
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public String textKey() {
    return "profiles.tab";
  }

  @Override
  public String path() {
    return "profile";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.READ);
  }

  @Override
  public Component build(ClientCard card) {
    return build(card, "");
  }

  @Override
  public Component build(ClientCard card, String field) {
    return new ProfilePanel(
        profiles, card, known -> new ProfileForm(lists, clients, this::persons, known), field);
  }

  private List<ContactCard> persons(ClientId client) {
    return reach.of(List.of(client), Right.READ).isEmpty() ? List.of() : contacts.of(client);
  }
}
