package io.clientele.segments.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.clientele.kit.ui.Chart;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.FigureTable;
import io.clientele.kit.ui.Moments;
import io.clientele.segments.SegmentCard;
import io.clientele.segments.SegmentDay;
import io.clientele.segments.SegmentDay.Part;
import io.clientele.segments.SegmentSize;
import io.clientele.segments.SegmentSizes;
import java.util.List;

/** How a segment grew, as a line and in a table with the latest day first. */
class SizesPart extends Composite<Section> {

  private static final int DAYS = 365;
  private static final int ROWS = 60;

  private final boolean archived;

  SizesPart(SegmentSizes sizes, SegmentCard segment) {
    archived = sizes.ofArchived(segment);
    getContent().addClassName("page-section");
    getContent().add(new H2(text("segments.sizes")));
    var known = sizes.of(segment.id(), DAYS);
    if (known.isEmpty()) {
      var hint = segment.own() ? "segments.sizes.none-hint" : "segments.sizes.owner-hint";
      getContent()
          .add(new EmptyState(text("segments.sizes.none"), text(hint, segment.ownerName())));
      return;
    }
    var pair = new Div(chart(segment, known), table(segment, known));
    pair.addClassName("chart-pair");
    var hint = new Paragraph(text("segments.sizes.lists-hint"));
    hint.addClassName("quiet");
    getContent().add(pair, hint);
  }

  private Chart chart(SegmentCard segment, List<SegmentSize> known) {
    return new Chart(
        text("segments.sizes.chart", segment.name()),
        Chart.Kind.LINE,
        known.stream().map(size -> size.day().toString()).toList(),
        List.of(
            series(segment, known, Part.ALL),
            series(segment, known, Part.PROSPECTS),
            series(segment, known, Part.CLIENTS)));
  }

  private Chart.Series series(SegmentCard segment, List<SegmentSize> known, Part part) {
    return new Chart.Series(
        name(part),
        known.stream().map(size -> size.of(part)).toList(),
        known.stream().map(size -> path(segment, size, part)).toList());
  }

  private FigureTable table(SegmentCard segment, List<SegmentSize> known) {
    var table =
        new FigureTable(
            text("segments.sizes.table"),
            List.of(
                text("segments.sizes.day"),
                name(Part.ALL),
                name(Part.PROSPECTS),
                name(Part.CLIENTS)));
    known.reversed().stream()
        .limit(ROWS)
        .forEach(
            size ->
                table.row(
                    Moments.day(size.day()),
                    figure(segment, size, Part.ALL),
                    figure(segment, size, Part.PROSPECTS),
                    figure(segment, size, Part.CLIENTS)));
    return table;
  }

  private static String name(Part part) {
    return text("segments.sizes." + part);
  }

  private Component figure(SegmentCard segment, SegmentSize size, Part part) {
    var what = text("segments.filter.on." + part, segment.name(), Moments.day(size.day()));
    return Figure.of(size.of(part), path(segment, size, part), what);
  }

  private String path(SegmentCard segment, SegmentSize size, Part part) {
    return size.listed() ? new SegmentDay(segment.id(), size.day(), part).path(archived) : "";
  }
}
