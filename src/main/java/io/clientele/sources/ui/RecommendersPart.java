package io.clientele.sources.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.FigureTable;
import io.clientele.sources.Period;
import io.clientele.sources.Recommendations;
import io.clientele.sources.RecommenderRow;
import java.util.List;

/** Who recommended the house, and whom it won by that. */
class RecommendersPart extends Composite<Section> {

  private static final int MOST = 20;

  RecommendersPart(Recommendations recommendations, Period period) {
    getContent().addClassName("page-section");
    getContent().add(new H2(text("sources.recommendations")));
    var won = recommendations.won(period);
    var words = text("sources.recommendations.won");
    var top = recommendations.top(period, MOST);
    if (top.isEmpty() && won.clients() == 0) {
      var none = new Div(text("sources.recommendations.none"));
      none.addClassName("quiet");
      getContent().add(none);
      return;
    }
    getContent().add(new Facts().fact(words, Figure.of(won.clients(), won.path(), words)));
    getContent().add(table(top));
  }

  private static FigureTable table(List<RecommenderRow> top) {
    var table =
        new FigureTable(
            text("sources.recommenders"),
            List.of(text("sources.recommender"), text("sources.recommended"), text("sources.won")));
    for (var row : top) {
      table.row(
          name(row),
          Figure.of(row.recommended(), row.pathOfRecommended(), text("sources.recommended")),
          Figure.of(row.won(), row.pathOfWon(), text("sources.won")));
    }
    return table;
  }

  private static Component name(RecommenderRow row) {
    if (row.name().isEmpty()) {
      return new Span(text("sources.recommender.hidden"));
    }
    var link = new Anchor(ClientsNavigation.path(row.client()), row.name());
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}
