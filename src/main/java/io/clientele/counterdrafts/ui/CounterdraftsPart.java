package io.clientele.counterdrafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ui.ContractPart;
import io.clientele.counterdrafts.Counterdrafts;
import io.clientele.counterdrafts.TheirFiles;

/** What the client sent, on the contract's page. */
@SpringComponent
class CounterdraftsPart implements ContractPart {

  private final Counterdrafts drafts;
  private final TheirFiles files;

  CounterdraftsPart(Counterdrafts drafts, TheirFiles files) {
    this.drafts = drafts;
    this.files = files;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Component build(ContractCard card, Runnable reload) {
    var received = drafts.of(card.id());
    if (received.isEmpty() && !card.isWritable()) {
      var nothing = new Div();
      nothing.setVisible(false);
      return nothing;
    }
    return new CounterdraftsSection(drafts, files, card, received, reload);
  }
}
