package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientCardPart;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractList;
import io.clientele.kit.ui.EmptyState;
import io.clientele.people.Right;

/** The contracts with one client. */
@SpringComponent
class ClientContractsPart implements ClientCardPart {

  private final ContractList list;
  private final NewContract create;

  ClientContractsPart(ContractList list, NewContract create) {
    this.list = list;
    this.create = create;
  }

  @Override
  public int order() {
    return 16;
  }

  @Override
  public String textKey() {
    return "contracts.title";
  }

  @Override
  public String path() {
    return "contracts";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.READ_CONTRACTS);
  }

  @Override
  public Component build(ClientCard card) {
    var filter = ContractFilter.of(card.id());
    var grid = new ContractGrid(list, () -> filter, true);
    grid.setAllRowsVisible(true);
    var drafts = card.may(Right.CHANGE) && !card.isMerged() && create.isOffered();
    var hint = drafts ? text("contracts.none-hint") : text("contracts.none-to-read");
    grid.setEmptyStateComponent(new EmptyState(text("contracts.none"), hint));
    var part = new Div();
    part.addClassName("form-lines");
    if (drafts) {
      var button =
          new Button(
              text("contracts.new"),
              VaadinIcon.PLUS.create(),
              click -> create.ask(new ClientChoice(card.id(), card.name())));
      var acts = new Div(button);
      acts.addClassName("page-actions");
      part.add(acts);
    }
    var holding = list.holding(card.id());
    if (!holding.isEmpty()) {
      part.add(new HoldingTerms(holding));
    }
    part.add(grid);
    return part;
  }
}
