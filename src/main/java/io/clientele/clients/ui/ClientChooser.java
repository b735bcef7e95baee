package io.clientele.clients.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import java.util.Set;
import java.util.function.Consumer;

/** Lets modules above have clients chosen, with the search and all filters of the list. */
@SpringComponent
public class ClientChooser {

  private final ClientList list;
  private final ListingAddress addresses;

  ClientChooser(ClientList list, ListingAddress addresses) {
    this.list = list;
    this.addresses = addresses;
  }

  /**
   * A dialog to be opened.
   *
   * @param act the words on the button that takes the chosen
   */
  public Dialog dialog(String title, String act, Consumer<Set<ClientId>> chosen) {
    return new ChooseClientsDialog(list, addresses, title, act, chosen);
  }
}
