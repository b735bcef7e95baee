package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientCardPart;
import io.clientele.kit.ui.EmptyState;
import io.clientele.obligations.ObligationFilter;
import io.clientele.obligations.ObligationList;
import io.clientele.people.Right;

/** What the house owes one client by all contracts with them. */
@SpringComponent
class ClientObligations implements ClientCardPart {

  static final String PATH = "obligations";

  private final ObligationList list;

  ClientObligations(ObligationList list) {
    this.list = list;
  }

  @Override
  public int order() {
    return 17;
  }

  @Override
  public String textKey() {
    return "obligations.title";
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.READ_CONTRACTS);
  }

  @Override
  public Component build(ClientCard card) {
    var filter = ObligationFilter.of(card.id());
    var grid = new ObligationGrid(list, () -> filter, ObligationGrid.Place.CLIENT);
    grid.setAllRowsVisible(true);
    grid.setEmptyStateComponent(
        new EmptyState(text("obligations.none"), text("obligations.none-of-client")));
    return grid;
  }
}
