package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientOwners;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.kit.ui.ReasonDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import io.clientele.people.Employees;
import io.clientele.people.Right;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the viewer can do with a card, as the buttons of its page. */
@SpringComponent
class ClientCommands {

  private final Clients clients;
  private final ClientOwners owners;
  private final Employees employees;
  private final Lists lists;
  private final ClientDialogs dialogs;
  private final List<ClientAction> actions;

  ClientCommands(
      Clients clients,
      ClientOwners owners,
      Employees employees,
      Lists lists,
      ClientDialogs dialogs,
      List<ClientAction> actions) {
    this.clients = clients;
    this.owners = owners;
    this.employees = employees;
    this.lists = lists;
    this.dialogs = dialogs;
    this.actions = actions.stream().sorted(Comparator.comparingInt(ClientAction::order)).toList();
  }

  Component[] of(ClientCard card, Runnable refresh) {
    var buttons = new ArrayList<Component>();
    if (card.isMerged()) {
      return new Component[0];
    }
    if (card.may(Right.READ)) {
      actions.stream()
          .filter(ClientAction::isOffered)
          .forEach(action -> buttons.add(button(action, card)));
    }
    if (card.may(Right.CHANGE) && !card.isArchived()) {
      var edit =
          new Button(
              text("kit.edit"), VaadinIcon.EDIT.create(), click -> dialogs.edit(card, refresh));
      edit.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(edit);
    }
    if (card.may(Right.CHANGE) || card.may(Right.REASSIGN)) {
      buttons.add(more(card, refresh));
    }
    return buttons.toArray(Component[]::new);
  }

  /** Opens the card's form at this field, for those who may change the card. */
  void edit(ClientCard card, String field, Runnable refresh) {
    if (card.may(Right.CHANGE) && !card.isArchived() && !card.isMerged()) {
      dialogs.editAt(card, field, refresh);
    }
  }

  private static Button button(ClientAction action, ClientCard card) {
    return new Button(
        text(action.textKey()), action.icon().create(), click -> action.run(Set.of(card.id())));
  }

  private MenuBar more(ClientCard card, Runnable refresh) {
    var bar = new MenuBar();
    MenuItem more = bar.addItem(text("clients.more"));
    var menu = more.getSubMenu();
    if (card.may(Right.CHANGE)) {
      for (var next : card.status().next()) {
        menu.addItem(text("clients.become." + next.name()), click -> become(card, next, refresh));
      }
    }
    if (card.may(Right.REASSIGN)) {
      menu.addItem(
          text("clients.reassign"),
          click -> new ReassignDialog(owners, employees, card, refresh).open());
    }
    if (card.may(Right.CHANGE)) {
      if (card.isArchived()) {
        menu.addItem(
            text("kit.restore"),
            click -> done(Saving.attempt(() -> clients.restore(card.id())), refresh));
      } else {
        menu.addItem(text("kit.archive"), click -> archive(card, refresh));
      }
    }
    return bar;
  }

  private void become(ClientCard card, ClientStatus next, Runnable refresh) {
    new ReasonDialog(
            text("clients.become." + next.name()),
            text("clients.become.what", card.name(), next.inWords()),
            text("clients.become." + next.name()),
            card.status().needsReason(next),
            why -> clients.become(card.id(), next, why),
            refresh)
        .offering(lists.offered(ListKind.REASON))
        .open();
  }

  private void archive(ClientCard card, Runnable refresh) {
    new ReasonDialog(
            text("kit.archive"),
            text("clients.archive.what", card.name()),
            text("kit.archive"),
            false,
            why -> clients.archive(card.id(), why),
            refresh)
        .open();
  }

  private static void done(boolean saved, Runnable refresh) {
    if (saved) {
      refresh.run();
    }
  }
}
