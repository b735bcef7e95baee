package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.kit.ui.DayField;
import io.clientele.obligations.Fulfilment;
import io.clientele.obligations.ObligationCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the division says of an obligation, or the manager for it. */
@SpringComponent
class DivisionActs {

  private final Fulfilment fulfilment;

  DivisionActs(Fulfilment fulfilment) {
    this.fulfilment = fulfilment;
  }

  List<Component> buttons(ObligationCard card, Runnable reload) {
    var buttons = new ArrayList<Component>();
    if (card.acts() && card.isWaiting()) {
      buttons.add(occurred("occurred", card, reload));
    }
    if (card.writes() && card.isRunning()) {
      buttons.add(occurred("correct", card, reload));
    }
    if (card.acts() && card.state().isOpen()) {
      var fulfil = new ActButton("fulfil", VaadinIcon.CHECK, () -> fulfil(card, reload));
      fulfil.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(fulfil);
    }
    return buttons;
  }

  private void fulfil(ObligationCard card, Runnable reload) {
    var form = new FulfilForm(fulfilment.today(), card.details().evidence());
    new ActDialog(
            text("obligations.act.fulfil"),
            form,
            () ->
                fulfilment.fulfil(
                    card.id(), card.version(), form.day(), form.words(), form.proofs()),
            reload)
        .doing(text("obligations.verb.record"))
        .open();
  }

  private ActButton occurred(String act, ObligationCard card, Runnable reload) {
    return new ActButton(act, VaadinIcon.CALENDAR_CLOCK, () -> askWhen(act, card, reload));
  }

  private void askWhen(String act, ObligationCard card, Runnable reload) {
    var day = new DayField(text("obligations.happened-on", card.details().due().event()));
    day.setMax(fulfilment.today());
    day.setValue(Objects.requireNonNullElse(card.occurredOn(), fulfilment.today()));
    day.setWidthFull();
    new ActDialog(
            text("obligations.act." + act),
            day,
            () -> fulfilment.occurred(card.id(), card.version(), FulfilForm.chosen(day)),
            reload)
        .doing(text("obligations.verb.record"))
        .open();
  }
}
