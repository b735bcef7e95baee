package io.clientele.terminations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ui.ContractPart;
import io.clientele.terminations.Settlements;
import io.clientele.terminations.TerminationList;
import io.clientele.terminations.Terminations;

/** How the contract ends, on its page. */
@SpringComponent
class TerminationPart implements ContractPart {

  private final TerminationList ends;
  private final Terminations terminations;
  private final Settlements settlements;

  TerminationPart(TerminationList ends, Terminations terminations, Settlements settlements) {
    this.ends = ends;
    this.terminations = terminations;
    this.settlements = settlements;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Component build(ContractCard card, Runnable reload) {
    var end = ends.of(card.id());
    if (end.isEmpty()) {
      var nothing = new Div();
      nothing.setVisible(false);
      return nothing;
    }
    return new TerminationSection(
        end,
        new TerminationActs(terminations, card, reload),
        new SettlementActs(settlements, terminations, reload));
  }
}
