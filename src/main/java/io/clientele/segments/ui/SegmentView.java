package io.clientele.segments.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Employees;
import io.clientele.segments.SegmentCard;
import io.clientele.segments.SegmentFigures;
import io.clientele.segments.SegmentId;
import io.clientele.segments.SegmentSizes;
import io.clientele.segments.Segments;
import jakarta.annotation.security.PermitAll;

/** One segment: what it is for, whom it finds now, how it grew, what came of it. */
@Route("segments/:segment([1-9][0-9]{0,17})")
@PermitAll
class SegmentView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final Segments segments;
  private final SegmentSizes sizes;
  private final SegmentFigures figures;
  private final Employees employees;
  private String title = text("segments.title");

  SegmentView(Segments segments, SegmentSizes sizes, SegmentFigures figures, Employees employees) {
    this.segments = segments;
    this.sizes = sizes;
    this.figures = figures;
    this.employees = employees;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number =
        event.getRouteParameters().get("segment").map(Long::valueOf).orElseThrow(NotFound::new);
    show(segments.card(new SegmentId(number)));
  }

  private void show(SegmentCard segment) {
    title = segment.name();
    removeAll();
    var acts = new SegmentActs(segments, employees, segment);
    add(new PageHead(segment.name(), acts.buttons()));
    if (!segment.details().purpose().isEmpty()) {
      add(new Paragraph(segment.details().purpose()));
    }
    add(facts(segment), new SizesPart(sizes, segment));
  }

  private Facts facts(SegmentCard segment) {
    var size = figures.size(segment);
    var facts =
        new Facts()
            .fact(
                text("segments.size.you-see"),
                Figure.of(size.clients(), size.path(), text("segments.size.of", segment.name())));
    for (var one : figures.yield(segment.id())) {
      var words = text(one.textKey());
      facts =
          one.pieces() == one.clients()
              ? facts.fact(words, Figure.of(one.clients(), one.path(), words))
              : facts.fact(
                  words,
                  Facts.line(Figure.inWords(one.pieces())),
                  Figure.of(text("segments.yield.clients", one.clients()), one.path(), words));
    }
    return facts
        .fact(text("segments.field.owner"), segment.ownerName())
        .fact(text("segments.field.since"), Moments.day(segment.createdOn()))
        .fact(text("segments.field.shared"), text(segment.shared() ? "kit.yes" : "kit.no"));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
