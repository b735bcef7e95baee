package io.clientele.clients.ui;

import com.vaadin.flow.component.UI;
import io.clientele.clients.ClientId;

/** The ways to the clients' pages. */
public final class ClientsNavigation {

  public static final String LIST = "clients";

  private ClientsNavigation() {}

  public static void openList() {
    UI.getCurrent().navigate(LIST);
  }

  public static void open(ClientId client) {
    UI.getCurrent().navigate(path(client));
  }

  /** The address of the card inside the portal, without a leading slash. */
  public static String path(ClientId client) {
    return LIST + "/" + client.value();
  }

  /** The same with one of its tabs open. */
  public static String path(ClientId client, String tab) {
    return path(client) + "/" + tab;
  }
}
