package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientOwners;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.people.EmployeeContact;
import io.clientele.people.Employees;
import java.util.Objects;

/** Gives a client to another owner. */
class ReassignDialog {

  private static final int LONGEST = 500;

  private final FormDialog dialog;
  private final ComboBox<EmployeeContact> owner = new ComboBox<>(text("clients.reassign.to"));
  private final TextArea why = new TextArea(text("kit.reason"));

  ReassignDialog(ClientOwners owners, Employees employees, ClientCard card, Runnable refresh) {
    owner.setItemsPageable(
        (page, typed) -> employees.options(Objects.requireNonNullElse(typed, ""), page));
    owner.setItemLabelGenerator(one -> one.name() + ", " + one.departmentName());
    owner.setRequiredIndicatorVisible(true);
    owner.setWidthFull();
    why.setRequiredIndicatorVisible(true);
    why.setMaxLength(LONGEST);
    why.setWidthFull();
    dialog =
        new FormDialog(
            text("clients.reassign"),
            new Div(new Paragraph(text("clients.reassign.what", card.name())), owner, why),
            () -> reassign(owners, card, refresh));
    dialog.setWidth("min(32rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void reassign(ClientOwners owners, ClientCard card, Runnable refresh) {
    var to = owner.getValue();
    if (to == null) {
      Notices.problem(text("clients.refused.owner"));
      return;
    }
    if (Saving.attempt(() -> owners.reassign(card.id(), to.id(), why.getValue()))) {
      dialog.close();
      Notices.done(text("clients.reassigned", to.name()));
      afterwards(refresh);
    }
  }

  /** Who gave it away may not see it any more. */
  private static void afterwards(Runnable refresh) {
    try {
      refresh.run();
    } catch (NotFound outOfSight) {
      ClientsNavigation.openList();
    }
  }
}
