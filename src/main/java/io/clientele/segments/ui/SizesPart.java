package io.clientele.segments.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.clientele.kit.ui.Chart;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.FigureTable;
import io.clientele.kit.ui.Moments;
import io.clientele.segments.SegmentCard;
import io.clientele.segments.SegmentSize;
import io.clientele.segments.SegmentSizes;
import java.util.List;
import java.util.function.ToLongFunction;

/** How a segment grew, as a line and in a table with the latest day first. */
class SizesPart extends Composite<Section> {

  private static final int DAYS = 365;
  private static final int ROWS = 60;

  SizesPart(SegmentSizes sizes, SegmentCard segment) {
    getContent().addClassName("page-section");
    getContent().add(new H2(text("segments.sizes")));
    var known = sizes.of(segment.id(), DAYS);
    if (known.isEmpty()) {
      var hint = segment.own() ? "segments.sizes.none-hint" : "segments.sizes.owner-hint";
      getContent()
          .add(new EmptyState(text("segments.sizes.none"), text(hint, segment.ownerName())));
      return;
    }
    var pair = new Div(chart(segment, known), table(known));
    pair.addClassName("chart-pair");
    getContent().add(pair);
  }

  private static Chart chart(SegmentCard segment, List<SegmentSize> known) {
    return new Chart(
        text("segments.sizes.chart", segment.name()),
        Chart.Kind.LINE,
        known.stream().map(size -> size.day().toString()).toList(),
        List.of(
            series("segments.sizes.total", known, SegmentSize::total),
            series("segments.sizes.prospects", known, SegmentSize::prospects),
            series("segments.sizes.clients", known, SegmentSize::clients)));
  }

  private static Chart.Series series(
      String textKey, List<SegmentSize> known, ToLongFunction<SegmentSize> value) {
    return new Chart.Series(
        text(textKey), known.stream().map(value::applyAsLong).toList(), List.of());
  }

  private static FigureTable table(List<SegmentSize> known) {
    var table =
        new FigureTable(
            text("segments.sizes.table"),
            List.of(
                text("segments.sizes.day"),
                text("segments.sizes.total"),
                text("segments.sizes.prospects"),
                text("segments.sizes.clients")));
    known.reversed().stream()
        .limit(ROWS)
        .forEach(
            size ->
                table.row(
                    Moments.day(size.day()),
                    number(size.total()),
                    number(size.prospects()),
                    number(size.clients())));
    return table;
  }

  private static Span number(long number) {
    return new Span(Figure.inWords(number));
  }
}
