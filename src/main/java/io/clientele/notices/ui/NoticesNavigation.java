package io.clientele.notices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** The ways to the notices' page. */
public final class NoticesNavigation {

  static final String LIST = "notices";
  static final String SHOW = "show";
  static final String UNREAD = "unread";

  private NoticesNavigation() {}

  public static void openList() {
    UI.getCurrent().navigate(LIST);
  }

  static void list(boolean unreadOnly) {
    UI.getCurrent()
        .navigate(LIST, unreadOnly ? QueryParameters.of(SHOW, UNREAD) : QueryParameters.empty());
  }

  /** An address as a notice has it: it may hold a query. */
  static void follow(String path) {
    var place = new Location(path);
    UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
  }
}
