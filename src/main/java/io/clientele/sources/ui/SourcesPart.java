package io.clientele.sources.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.clientele.kit.ui.Chart;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.FigureTable;
import io.clientele.sources.SourceRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of each source: bars, and a table in which every number opens its list. */
class SourcesPart extends Composite<Section> {

  private static final int MOST_BARS = 12;

  private final boolean withCosts;
  private final String currency;

  SourcesPart(List<SourceRow> rows, String currency) {
    this.currency = currency;
    this.withCosts = rows.stream().anyMatch(row -> row.costs() != null);
    getContent().addClassName("page-section");
    if (rows.isEmpty()) {
      getContent().add(new EmptyState(text("sources.none"), text("sources.none-hint")));
    } else {
      getContent().add(chart(rows), table(rows));
    }
  }

  private Chart chart(List<SourceRow> all) {
    var rows = all.stream().limit(MOST_BARS).toList();
    var series = new ArrayList<Chart.Series>();
    series.add(
        new Chart.Series(
            text("sources.won"),
            rows.stream().map(SourceRow::won).toList(),
            rows.stream().map(SourceRow::pathOfWon).toList()));
    if (withCosts) {
      var costs = new ArrayList<@Nullable Number>();
      rows.forEach(row -> costs.add(row.costs()));
      series.add(
          new Chart.Series(
              text("sources.costs.in", currency),
              costs,
              rows.stream().map(SourcesPart::pathOfCosts).toList()));
    }
    return new Chart(
        text("sources.chart"),
        Chart.Kind.BARS,
        rows.stream().map(SourcesPart::name).toList(),
        series);
  }

  private FigureTable table(List<SourceRow> rows) {
    var headings = new ArrayList<String>();
    headings.add(text("sources.source"));
    headings.add(text("sources.came"));
    headings.add(text("sources.prospects"));
    headings.add(text("sources.lost"));
    headings.add(text("sources.came-and-won"));
    headings.add(text("sources.share"));
    headings.add(text("sources.won"));
    if (withCosts) {
      headings.add(text("sources.costs.in", currency));
      headings.add(text("sources.cost-per-client", currency));
    }
    var table = new FigureTable(text("sources.table"), headings);
    rows.forEach(row -> table.row(name(row), figures(row)));
    return table;
  }

  private Component[] figures(SourceRow row) {
    var figures = new ArrayList<Component>();
    figures.add(figure(row.came(), row.pathOfCame(), "sources.came"));
    figures.add(figure(row.prospects(), row.pathOfProspects(), "sources.prospects"));
    figures.add(figure(row.lost(), row.pathOfLost(), "sources.lost"));
    figures.add(figure(row.cameAndWon(), row.pathOfCameAndWon(), "sources.came-and-won"));
    figures.add(new Span(text("sources.percent", row.share())));
    figures.add(figure(row.won(), row.pathOfWon(), "sources.won"));
    if (withCosts) {
      figures.add(Figure.of(money(row.costs()), pathOfCosts(row), text("sources.costs")));
      figures.add(new Span(money(row.costPerClient())));
    }
    return figures.toArray(Component[]::new);
  }

  private static Component figure(long number, String path, String textKey) {
    return Figure.of(number, path, text(textKey));
  }

  private static String pathOfCosts(SourceRow row) {
    var costs = row.costs();
    return costs == null || costs.signum() == 0 ? "" : row.pathOfCosts();
  }

  private static String money(@Nullable Number amount) {
    return amount == null ? "–" : Figure.amountInWords(amount);
  }

  private static String name(SourceRow row) {
    return row.source().isEmpty() ? text("sources.unknown") : row.source();
  }
}
