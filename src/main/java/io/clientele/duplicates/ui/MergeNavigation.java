package io.clientele.duplicates.ui;

import io.clientele.clients.ClientId;
import io.clientele.clients.ui.ClientsNavigation;

/** The ways to the pages about duplicates. */
final class MergeNavigation {

  static final String LIST = "duplicates";
  static final String MERGE =
      ClientsNavigation.LIST + "/:client([0-9]{1,18})/merge/:other([0-9]{1,18})";

  private MergeNavigation() {}

  static String path(ClientId kept, ClientId gone) {
    return ClientsNavigation.path(kept) + "/merge/" + gone.value();
  }
}
