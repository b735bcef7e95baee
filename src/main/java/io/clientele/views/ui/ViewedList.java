package io.clientele.views.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.views.ViewId;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The list whose views are saved.
 *
 * @param name under which its views are kept
 * @param path its address inside the portal
 * @param everything how one calls the list without a view
 * @param now as it is looked at now, in the list's own words
 */
public record ViewedList(String name, String path, String everything, Supplier<String> now) {

  /** In the address in place of a view: the list without one, even where one is preferred. */
  public static final String EVERYTHING = "all";

  String content() {
    return now.get();
  }

  String path(ViewId view) {
    return path + "?view=" + view.value();
  }

  void open(ViewId view) {
    open(Long.toString(view.value()));
  }

  void openEverything() {
    open(EVERYTHING);
  }

  private void open(String view) {
    UI.getCurrent().navigate(path, QueryParameters.simple(Map.of("view", view)));
  }
}
