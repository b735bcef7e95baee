package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ui.ContractPart;
import io.clientele.kit.ui.EmptyState;
import io.clientele.obligations.ObligationFilter;
import io.clientele.obligations.ObligationList;

/** What the divisions owe by the contract, on its page. */
@SpringComponent
class ContractObligations implements ContractPart {

  private final ObligationList list;
  private final ManagerActs acts;

  ContractObligations(ObligationList list, ManagerActs acts) {
    this.list = list;
    this.acts = acts;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Component build(ContractCard card, Runnable reload) {
    var writes = card.mine() && (card.state().isOpen() || card.state().isConcluded());
    var filter = ObligationFilter.of(card.id());
    var grid = new ObligationGrid(list, () -> filter, ObligationGrid.Place.CONTRACT);
    grid.setAllRowsVisible(true);
    grid.setEmptyStateComponent(
        new EmptyState(
            text("obligations.none"),
            text(writes ? "obligations.none-hint" : "obligations.none-to-read")));
    var head = new Div(new H2(text("obligations.title")));
    head.addClassName("part-head");
    if (writes) {
      var create =
          new Button(
              text("obligations.new"),
              VaadinIcon.PLUS.create(),
              click -> acts.write(card, () -> grid.getDataProvider().refreshAll()));
      var buttons = new Div(create);
      buttons.addClassName("page-actions");
      head.add(buttons);
    }
    var section = new Section(head, grid);
    section.addClassName("page-section");
    return section;
  }
}
