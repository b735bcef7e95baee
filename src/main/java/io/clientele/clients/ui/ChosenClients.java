package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.clients.ClientId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** How many clients are found and chosen, and what can be done with the chosen. */
class ChosenClients extends Composite<Div> {

  private final Span words = new Span();
  private final Button all;
  private final Button none;
  private final List<Button> actions = new ArrayList<>();

  ChosenClients(
      List<ClientAction> offered,
      Supplier<Set<ClientId>> chosen,
      Runnable chooseAll,
      Runnable chooseNone,
      List<Button> always) {
    all = new Button(text("clients.choose-all"), click -> chooseAll.run());
    all.addThemeVariants(ButtonVariant.TERTIARY);
    none = new Button(text("clients.choose-none"), click -> chooseNone.run());
    none.addThemeVariants(ButtonVariant.TERTIARY);
    words.getElement().setAttribute("role", "status");

    getContent().addClassName("chosen-bar");
    getContent().add(words, all, none);
    for (var action : offered) {
      var button =
          new Button(
              text(action.textKey()), action.icon().create(), click -> action.run(chosen.get()));
      actions.add(button);
      getContent().add(button);
    }
    always.forEach(getContent()::add);
    show(0, 0);
  }

  void show(long found, int chosen) {
    words.setText(
        chosen == 0 ? text("clients.found", found) : text("clients.chosen", chosen, found));
    all.setVisible(found > 0 && chosen < Math.min(found, ClientGrid.MOST_CHOSEN));
    none.setVisible(chosen > 0);
    actions.forEach(action -> action.setVisible(chosen > 0));
  }
}
