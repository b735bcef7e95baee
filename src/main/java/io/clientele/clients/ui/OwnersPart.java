package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientOwners;
import io.clientele.kit.ui.Moments;
import io.clientele.people.Ownership;
import io.clientele.people.Right;
import java.util.Objects;

/** Who owned the client when. */
@SpringComponent
class OwnersPart implements ClientCardPart {

  private final ClientOwners owners;

  OwnersPart(ClientOwners owners) {
    this.owners = owners;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String textKey() {
    return "clients.tab.owners";
  }

  @Override
  public String path() {
    return "owners";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.READ);
  }

  @Override
  public Component build(ClientCard card) {
    var grid = new Grid<Ownership>();
    grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    grid.addColumn(ClientHead::owner).setHeader(Wording.field("owner"));
    grid.addColumn(spell -> Moments.minute(spell.since())).setHeader(text("clients.owners.since"));
    grid.addColumn(spell -> Moments.minute(spell.until())).setHeader(text("clients.owners.until"));
    grid.addColumn(Ownership::assignedBy).setHeader(text("clients.owners.by"));
    grid.addColumn(spell -> Objects.requireNonNullElse(spell.why(), ""))
        .setHeader(text("kit.reason"));
    grid.getColumns().forEach(column -> column.setWidth("9rem").setFlexGrow(1));
    grid.setAllRowsVisible(true);
    grid.setItems(owners.history(card.id()));
    return grid;
  }
}
