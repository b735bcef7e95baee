package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.Signing;
import io.clientele.contracts.TermsLines;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;

/** Asks from when on a contract holds, and signs it. */
class SignDialog extends Dialog {

  SignDialog(Signing signing, ContractCard card, Runnable done) {
    var isAmendment = card.amends() != null;
    var day = new DayField(text("contracts.field.holds-from"));
    var begins = card.terms().begins();
    day.setValue(begins == null || isAmendment ? signing.today() : begins);
    var facts = new Facts().fact(text("contracts.field.client"), card.clientName());
    TermsLines.of(card.terms()).forEach((key, words) -> facts.fact(text(key), words));
    var sign =
        new Button(
            text("contracts.sign"),
            click -> {
              if (isOpened()) {
                sign(signing, card, day, done);
              }
            });
    sign.addThemeVariants(ButtonVariant.PRIMARY);
    setHeaderTitle(text("contracts.sign-title", card.number()));
    setWidth("min(36rem, 96vw)");
    setCloseOnOutsideClick(false);
    add(
        new Paragraph(text(isAmendment ? "contracts.sign-amendment" : "contracts.sign-what")),
        facts,
        day);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), sign);
  }

  private void sign(Signing signing, ContractCard card, DayField day, Runnable done) {
    Runnable after =
        () -> {
          close();
          done.run();
        };
    if (Saving.attemptOrReload(() -> sign(signing, card, day), after)) {
      Notices.done(text("contracts.signed", card.number()));
      after.run();
    }
  }

  private static void sign(Signing signing, ContractCard card, DayField day) {
    signing.sign(
        card.id(),
        card.newest(),
        day.getOptionalValue().orElseThrow(() -> Refusal.because("contracts.refused.no-day")));
  }
}
