package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The card of one client: its head, and the tabs that the modules contribute. */
@Route(ClientsNavigation.LIST + "/:client([0-9]{1,18})/:tab?([a-z-]+)")
@PermitAll
class ClientView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final Clients clients;
  private final ClientCommands commands;
  private final List<ClientCardPart> parts;
  private String title = "";

  ClientView(Clients clients, ClientCommands commands, List<ClientCardPart> parts) {
    this.clients = clients;
    this.commands = commands;
    this.parts = parts.stream().sorted(Comparator.comparingInt(ClientCardPart::order)).toList();
    addClassName("client-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var id = parameters.getLong("client").map(ClientId::new).orElseThrow(NotFound::new);
    show(id, parameters.get("tab").orElse(""));
  }

  private void show(ClientId id, String tab) {
    var card = clients.card(id);
    title = card.name();
    removeAll();
    var place = new Place(tab);
    var refresh = (Runnable) () -> show(id, place.tab);
    add(
        new PageHead(card.name(), commands.of(card, refresh)),
        new ClientHead(card),
        tabs(card, place));
  }

  /** Which tab is open. */
  private static final class Place {
    private String tab;

    private Place(String tab) {
      this.tab = tab;
    }
  }

  private TabSheet tabs(ClientCard card, Place place) {
    var sheet = new TabSheet();
    sheet.setWidthFull();
    Map<Tab, ClientCardPart> byTab = new LinkedHashMap<>();
    for (var part : parts) {
      if (part.isOffered(card)) {
        var tab = sheet.add(text(part.textKey()), new Div());
        byTab.put(tab, part);
        if (part.path().equals(place.tab)) {
          sheet.setSelectedTab(tab);
        }
      }
    }
    fill(sheet, card, byTab, sheet.getSelectedTab());
    sheet.addSelectedChangeListener(
        change -> {
          fill(sheet, card, byTab, change.getSelectedTab());
          var part = byTab.get(change.getSelectedTab());
          if (part != null && change.isFromClient()) {
            place.tab = part.path();
            var address = ClientsNavigation.path(card.id(), part.path());
            UI.getCurrent().getPage().getHistory().replaceState(null, address);
          }
        });
    return sheet;
  }

  /** Builds the tab's content when it is opened first. */
  private static void fill(
      TabSheet sheet, ClientCard card, Map<Tab, ClientCardPart> parts, @Nullable Tab tab) {
    var part = parts.get(tab);
    if (part != null
        && sheet.getComponent(tab) instanceof Div place
        && place.getComponentCount() == 0) {
      place.add(part.build(card));
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
