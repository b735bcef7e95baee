package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientReach;
import io.clientele.clients.Clients;
import io.clientele.clients.KeptClients;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Right;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The card of one client: its head, and the tabs that the modules contribute. */
@Route(ClientsNavigation.LIST + "/:client([0-9]{1,18})/:tab?([a-z-]+)")
@PermitAll
class ClientView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  /** In the address: which field to fill in at once. */
  static final String EDIT = "edit";

  private final Clients clients;
  private final KeptClients kept;
  private final ClientReach reach;
  private final ClientCommands commands;
  private final List<ClientCardPart> parts;
  private final List<ClientHeadPart> heads;
  private String title = "";

  ClientView(
      Clients clients,
      KeptClients kept,
      ClientReach reach,
      ClientCommands commands,
      List<ClientCardPart> parts,
      List<ClientHeadPart> heads) {
    this.clients = clients;
    this.kept = kept;
    this.reach = reach;
    this.commands = commands;
    this.parts = parts.stream().sorted(Comparator.comparingInt(ClientCardPart::order)).toList();
    this.heads = heads.stream().sorted(Comparator.comparingInt(ClientHeadPart::order)).toList();
    addClassName("client-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var id = parameters.getLong("client").map(ClientId::new).orElseThrow(NotFound::new);
    var card = clients.card(id);
    var survivor = card.mergedInto();
    if (survivor != null && !reach.of(List.of(survivor), Right.SEE_HEAD).isEmpty()) {
      event.forwardTo(ClientsNavigation.path(survivor));
      return;
    }
    var field = event.getLocation().getQueryParameters().getSingleParameter(EDIT);
    show(card, parameters.get("tab").orElse(""), field.orElse(""));
    kept.open(id);
  }

  private void show(ClientCard card, String wanted, String field) {
    var id = card.id();
    var offered = parts.stream().filter(part -> part.isOffered(card)).toList();
    var open =
        offered.stream()
            .filter(part -> part.path().equals(wanted))
            .findFirst()
            .orElse(offered.getFirst());
    title = card.name();
    var buttons = new ArrayList<Component>();
    buttons.add(new StarButton(kept, id));
    buttons.addAll(List.of(commands.of(card, () -> show(clients.card(id), open.path(), ""))));
    removeAll();
    add(
        new PageHead(card.name(), buttons.toArray(Component[]::new)),
        new ClientHead(card, heads),
        tabs(card, offered, open),
        open.build(card, field));
    if (open instanceof OverviewPart && !field.isEmpty()) {
      commands.edit(card, field, () -> show(clients.card(id), open.path(), ""));
    }
  }

  /** The tabs are links, so that each has its address. */
  private static Nav tabs(ClientCard card, List<ClientCardPart> offered, ClientCardPart open) {
    var tabs = new Nav();
    tabs.addClassName("card-tabs");
    tabs.setAriaLabel(text("clients.tabs"));
    for (var part : offered) {
      var tab = new Anchor(ClientsNavigation.path(card.id(), part.path()), text(part.textKey()));
      tab.getElement().setAttribute("router-link", true);
      if (part == open) {
        tab.getElement().setAttribute("aria-current", "page");
      }
      tabs.add(tab);
    }
    return tabs;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
