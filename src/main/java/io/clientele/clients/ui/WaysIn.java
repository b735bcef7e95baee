package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.Clients;
import io.clientele.kit.ui.EmptyState;
import java.util.ArrayList;
import java.util.List;

/** How clients come into the list, for those who may put some in. */
@SpringComponent
class WaysIn {

  private final Clients clients;
  private final ClientDialogs dialogs;
  private final List<ClientIntake> intakes;

  WaysIn(Clients clients, ClientDialogs dialogs, List<ClientIntake> intakes) {
    this.clients = clients;
    this.dialogs = dialogs;
    this.intakes = intakes;
  }

  /** New ones each time: they stand above the list and, while it is empty, in its place. */
  List<Component> buttons() {
    var ways = new ArrayList<Component>();
    intakes.stream()
        .filter(ClientIntake::isOffered)
        .forEach(
            way ->
                ways.add(
                    new Button(text(way.textKey()), way.icon().create(), click -> way.open())));
    if (clients.mayCreate()) {
      ways.add(creating());
    }
    return ways;
  }

  EmptyState inPlaceOfTheList() {
    var ways = buttons();
    var hint = ways.isEmpty() ? "clients.none-for-you" : "clients.none-hint";
    return new EmptyState(text("clients.none"), text(hint), ways.toArray(Component[]::new));
  }

  private Button creating() {
    var button =
        new Button(
            text("clients.new"),
            VaadinIcon.PLUS.create(),
            click -> dialogs.begin(ClientsNavigation::open));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }
}
