package io.clientele.batches.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.clientele.batches.BatchChange;
import io.clientele.clients.ClientId;
import java.util.Collection;

/** Which clients shall be changed, and how. */
class ChangeForm extends Composite<Div> {

  private final WhichClients which;
  private final ChangeFields fields;

  ChangeForm(WhichClients which, ChangeFields fields) {
    this.which = which;
    this.fields = fields;
    getContent().addClassName("batch-fields");
    getContent().add(which, fields);
  }

  Collection<ClientId> clients() {
    return which.clients();
  }

  BatchChange change() {
    return fields.value();
  }
}
