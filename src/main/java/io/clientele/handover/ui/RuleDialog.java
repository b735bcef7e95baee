package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.clients.ClientFilter;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.people.EmployeeContact;
import java.util.function.BiConsumer;

/** Asks which clients go to whom. */
class RuleDialog {

  private final FormDialog dialog;

  RuleDialog(
      ConditionFields which, SuccessorPicker to, BiConsumer<ClientFilter, EmployeeContact> add) {
    var form = new Div(new Paragraph(text("handover.rule.hint")), which, to);
    form.addClassName("batch-fields");
    dialog = new FormDialog(text("handover.rule"), form, () -> save(which, to, add));
    dialog.setWidth("min(40rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void save(
      ConditionFields which, SuccessorPicker to, BiConsumer<ClientFilter, EmployeeContact> add) {
    if (Saving.attempt(() -> add.accept(which.value(), to.chosen()))) {
      dialog.close();
    }
  }
}
