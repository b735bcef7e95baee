package io.clientele.terms.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientCard;
import io.clientele.kit.ui.CarefulSave;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.terms.ClientTerms;
import io.clientele.terms.TermsCard;
import io.clientele.terms.TermsDetails;

/** The terms of one client, with the button to set them for those who may. */
class TermsPanel extends Composite<Div> {

  private final ClientTerms terms;
  private final ClientCard client;

  TermsPanel(ClientTerms terms, ClientCard client) {
    this.terms = terms;
    this.client = client;
    getContent().addClassName("card-panel");
    show(terms.of(client.id()));
  }

  private void show(TermsCard card) {
    var agreed = card.details();
    if (agreed.equals(TermsDetails.NONE)) {
      getContent()
          .add(
              new EmptyState(
                  text("terms.none"),
                  text("terms.none-hint"),
                  card.revisable() ? new Component[] {editing(card)} : new Component[0]));
      return;
    }
    if (card.revisable()) {
      getContent().add(editing(card));
    }
    var facts =
        new Facts()
            .fact(Wording.field("priceType"), Wording.priceType(agreed))
            .fact(text("terms.payment-term"), Wording.paymentTerm(agreed))
            .fact(Wording.field("discount"), Wording.discount(agreed))
            .fact(Wording.field("creditLimit"), Wording.creditLimit(agreed));
    if (agreed.receivables() != null) {
      facts.fact(Wording.field("receivables"), TermsHead.badge(agreed.receivables()));
    }
    getContent().add(facts);
  }

  private Button editing(TermsCard card) {
    return new Button(text("terms.edit"), VaadinIcon.EDIT.create(), click -> edit(card));
  }

  private void edit(TermsCard card) {
    var form = new TermsForm();
    form.read(card.details());
    var dialogs = new FormDialog[1];
    var save =
        new CarefulSave<>(
            TermsDetails.class,
            new Wording(),
            (version, details) -> terms.revise(client.id(), version, details),
            () -> {
              dialogs[0].close();
              Notices.done(text("kit.saved"));
              UI.getCurrent().refreshCurrentRoute(false);
            });
    dialogs[0] =
        new FormDialog(
            text("terms.edit.title", client.name()),
            form,
            () ->
                form.value().ifPresent(mine -> save.attempt(card.details(), card.version(), mine)));
    dialogs[0].open();
  }
}
