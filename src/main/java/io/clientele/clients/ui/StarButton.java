package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientId;
import io.clientele.clients.KeptClients;
import io.clientele.kit.ui.Saving;

/** Keeps a client at hand, or no longer. */
class StarButton extends Button {

  private final KeptClients kept;
  private final ClientId client;

  StarButton(KeptClients kept, ClientId client) {
    this.kept = kept;
    this.client = client;
    addThemeVariants(ButtonVariant.TERTIARY);
    addClassName("star");
    setAriaLabel(text("clients.star"));
    setTooltipText(text("clients.star"));
    addClickListener(click -> change(!kept.isFavourite(client)));
    show(kept.isFavourite(client));
  }

  private void change(boolean wanted) {
    if (Saving.attempt(
        () -> {
          if (wanted) {
            kept.star(client);
          } else {
            kept.unstar(client);
          }
        })) {
      show(wanted);
    }
  }

  private void show(boolean starred) {
    setIcon((starred ? VaadinIcon.STAR : VaadinIcon.STAR_O).create());
    getElement().setAttribute("aria-pressed", Boolean.toString(starred));
  }
}
