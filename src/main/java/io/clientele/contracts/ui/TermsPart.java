package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractTerms;
import io.clientele.contracts.Contracts;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;

/** What is agreed, to be read and set. */
class TermsPart extends Composite<Section> {

  private final Contracts contracts;
  private final ContractCard card;
  private final Runnable reload;

  TermsPart(Contracts contracts, ContractCard card, Runnable reload) {
    this.contracts = contracts;
    this.card = card;
    this.reload = reload;
    if (card.isWritable()) {
      var edit =
          new Button(text("contracts.edit-terms"), VaadinIcon.EDIT.create(), click -> edit());
      ContractView.begin(getContent(), text("contracts.terms"), edit);
    } else {
      ContractView.begin(getContent(), text("contracts.terms"));
    }
    if (card.terms().equals(ContractTerms.none(card.terms().currency()))) {
      getContent().add(new Paragraph(text("contracts.terms.none")));
    }
    getContent().add(ContractView.terms(card));
  }

  private void edit() {
    new Editing().dialog.open();
  }

  private final class Editing {

    private final TermsForm form = new TermsForm(card);
    private final FormDialog dialog =
        new FormDialog(text("contracts.edit-terms"), form, this::save);

    private void save() {
      var saved = Saving.attempt(() -> contracts.agree(card.id(), card.version(), form.terms()));
      if (saved) {
        dialog.close();
        reload.run();
      }
    }
  }
}
