package io.clientele.batches.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.clientele.batches.Batches;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import java.util.Collection;
import java.util.Set;

/** The chosen clients, or all that the list finds. */
class WhichClients extends Composite<Div> {

  private final Batches batches;
  private final Set<ClientId> chosen;
  private final ClientFilter filter;
  private final RadioButtonGroup<Boolean> onlyChosen =
      new RadioButtonGroup<>(text("batches.which"));

  WhichClients(Batches batches, Set<ClientId> chosen, ClientFilter filter, long found) {
    this.batches = batches;
    this.chosen = chosen;
    this.filter = filter;
    onlyChosen.setItems(true, false);
    onlyChosen.setItemLabelGenerator(
        only ->
            only ? text("batches.the-chosen", chosen.size()) : text("batches.all-found", found));
    onlyChosen.setValue(!chosen.isEmpty());
    getContent()
        .add(chosen.isEmpty() ? new Paragraph(text("batches.all-found", found)) : onlyChosen);
  }

  Collection<ClientId> clients() {
    return onlyChosen.getValue() ? chosen : batches.found(filter);
  }
}
