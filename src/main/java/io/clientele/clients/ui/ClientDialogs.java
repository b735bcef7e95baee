package io.clientele.clients.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.lists.Lists;
import java.util.List;
import java.util.function.Consumer;

/** Opens the card's form wherever a client is begun or edited. */
@SpringComponent
class ClientDialogs {

  private final Clients clients;
  private final Lists lists;
  private final List<ClientFormHint> hints;

  ClientDialogs(Clients clients, Lists lists, List<ClientFormHint> hints) {
    this.clients = clients;
    this.lists = lists;
    this.hints = hints;
  }

  void begin(Consumer<ClientId> created) {
    new ClientDialog(clients, lists, hints, created).open();
  }

  void edit(ClientCard card, Runnable saved) {
    new ClientDialog(clients, lists, hints, card, saved).open();
  }

  /** The same with the cursor in one of the fields. */
  void editAt(ClientCard card, String field, Runnable saved) {
    new ClientDialog(clients, lists, hints, card, saved).openAt(field);
  }
}
