package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.clientele.contracts.Competence;
import io.clientele.contracts.CompetenceLimit;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;

/** Asks up to what amount people of a role sign. */
class CompetenceDialog {

  private final FormDialog dialog;
  private final Checkbox signs = new Checkbox(text("contracts.competence.signs"));
  private final BigDecimalField most;

  CompetenceDialog(Competence competence, CompetenceLimit limit, String currency, Runnable done) {
    most = new BigDecimalField(text("contracts.competence.most", currency));
    most.setValue(limit.most());
    most.setEnabled(limit.signs());
    signs.setValue(limit.signs());
    signs.addValueChangeListener(change -> most.setEnabled(change.getValue()));
    var fields = new Div(signs, most);
    fields.addClassName("form-lines");
    dialog =
        new FormDialog(
            text("contracts.competence.change-of", limit.role().inWords()),
            fields,
            () -> {
              if (Saving.attempt(() -> give(competence, limit))) {
                close();
                done.run();
              }
            });
    dialog.setWidth("min(26rem, 96vw)");
  }

  private void give(Competence competence, CompetenceLimit limit) {
    if (!signs.getValue()) {
      competence.give(limit, false, null);
      return;
    }
    competence.give(
        limit,
        true,
        most.getOptionalValue().orElseThrow(() -> Refusal.because("contracts.refused.limit")));
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }
}
