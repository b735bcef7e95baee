package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientHistory;
import io.clientele.clients.ClientHistory.Line;
import io.clientele.kit.ui.Moments;
import io.clientele.people.Right;

/** What changed on the card, field by field. */
@SpringComponent
class HistoryPart implements ClientCardPart {

  private static final int ACTS = 300;

  private final ClientHistory history;

  HistoryPart(ClientHistory history) {
    this.history = history;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String textKey() {
    return "clients.tab.history";
  }

  @Override
  public String path() {
    return "history";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.READ);
  }

  @Override
  public Component build(ClientCard card) {
    var grid = new Grid<Line>();
    grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    grid.addColumn(line -> Moments.minute(line.at())).setHeader(text("clients.history.when"));
    grid.addColumn(Line::by).setHeader(text("clients.history.who"));
    grid.addColumn(
            line -> line.whose().isEmpty() ? line.field() : line.whose() + ": " + line.field())
        .setHeader(text("clients.history.field"));
    grid.addColumn(Line::before).setHeader(text("clients.history.before"));
    grid.addColumn(Line::after).setHeader(text("clients.history.after"));
    grid.getColumns().forEach(column -> column.setWidth("9rem").setFlexGrow(1));
    grid.setItems(history.newest(card.id(), ACTS));
    return grid;
  }
}
