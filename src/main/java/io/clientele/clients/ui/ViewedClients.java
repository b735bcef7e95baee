package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.kit.NotFound;
import io.clientele.views.SavedView;
import io.clientele.views.ViewId;
import io.clientele.views.Views;
import io.clientele.views.ui.ViewedList;
import io.clientele.views.ui.ViewsBar;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The saved views of the list of clients. An address that names a view and nothing else shows the
 * view; one that says more shows that, and what differs from the view is a change to it.
 */
@SpringComponent
class ViewedClients {

  private static final String LIST = "clients";
  private static final String VIEW = "view";

  /** In front of what is kept, should views ever be written in another way. */
  private static final String FORM = "1?";

  private final Views views;
  private final ListingAddress addresses;

  ViewedClients(Views views, ListingAddress addresses) {
    this.views = views;
    this.addresses = addresses;
  }

  /**
   * @param view null without a view
   * @param saved how the view looks at the list; everything without a view
   */
  record Asked(@Nullable SavedView view, ClientListing saved, ClientListing listing) {

    static final Asked ALL = new Asked(null, ClientListing.ALL, ClientListing.ALL);

    boolean isChanged() {
      return view != null && !listing.equals(saved);
    }

    Asked looking(ClientListing otherwise) {
      return new Asked(view, saved, otherwise);
    }
  }

  ViewsBar bar(Supplier<ClientListing> now) {
    var list =
        new ViewedList(LIST, ClientsNavigation.LIST, text("clients.all"), () -> content(now.get()));
    return new ViewsBar(views, list);
  }

  /**
   * @throws NotFound when the view is not for the viewer
   */
  Asked asked(QueryParameters address) {
    var named = address.getSingleParameter(VIEW).orElse("");
    if (named.equals(ViewedList.EVERYTHING)) {
      return new Asked(null, ClientListing.ALL, addresses.read(address));
    }
    var view = address.getParameters().isEmpty() ? views.preferred(LIST).orElse(null) : view(named);
    var saved = view == null ? ClientListing.ALL : kept(view);
    return view == null || address.getParameters().size() > 1
        ? new Asked(view, saved, addresses.read(address))
        : new Asked(view, saved, saved);
  }

  private @Nullable SavedView view(String named) {
    if (named.isEmpty()) {
      return null;
    }
    if (!named.matches("[0-9]{1,18}")) {
      throw new NotFound();
    }
    return views.view(LIST, new ViewId(Long.parseLong(named)));
  }

  QueryParameters address(Asked shown) {
    var view = shown.view();
    if (view == null) {
      var plain = shown.listing().write();
      return plain.getParameters().isEmpty() && views.preferred(LIST).isPresent()
          ? QueryParameters.of(VIEW, ViewedList.EVERYTHING)
          : plain;
    }
    var address = new HashMap<String, List<String>>();
    if (shown.isChanged()) {
      address.putAll(shown.listing().writeWithOrder().getParameters());
    }
    address.put(VIEW, List.of(Long.toString(view.id().value())));
    return new QueryParameters(address);
  }

  static String content(ClientListing listing) {
    return FORM + listing.write().getQueryString();
  }

  private ClientListing kept(SavedView view) {
    return view.content().startsWith(FORM)
        ? addresses.read(QueryParameters.fromString(view.content().substring(FORM.length())))
        : ClientListing.ALL;
  }
}
