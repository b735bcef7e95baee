package io.clientele.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientCardPart;
import io.clientele.contacts.Contacts;
import io.clientele.people.Right;

/** The persons at the client. */
@SpringComponent
class ContactsPart implements ClientCardPart {

  private final Contacts contacts;

  ContactsPart(Contacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String textKey() {
    return "contacts.tab";
  }

  @Override
  public String path() {
    return "contacts";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.READ);
  }

  @Override
  public Component build(ClientCard card) {
    return new ContactsPanel(contacts, card);
  }
}
