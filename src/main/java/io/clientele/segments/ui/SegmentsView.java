package io.clientele.segments.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.PageHead;
import io.clientele.segments.SegmentCard;
import io.clientele.segments.SegmentFigures;
import io.clientele.segments.Segments;
import io.clientele.views.Views;
import jakarta.annotation.security.PermitAll;

/** The segments that the viewer uses, each with how many clients they see in it. */
@Route(SegmentsNavigation.LIST)
@PermitAll
class SegmentsView extends VerticalLayout implements HasDynamicTitle {

  private final SegmentFigures figures;

  SegmentsView(Segments segments, SegmentFigures figures, Views views) {
    this.figures = figures;
    var grid = new Grid<SegmentCard>();
    grid.addComponentColumn(SegmentsView::name).setHeader(text("segments.field.name"));
    grid.addColumn(segment -> segment.details().purpose())
        .setHeader(text("segments.field.purpose"))
        .setFlexGrow(2);
    grid.addColumn(SegmentsView::owner).setHeader(text("segments.field.owner"));
    grid.addComponentColumn(this::size).setHeader(text("segments.size.now"));
    grid.setItems(segments.all());
    grid.setEmptyStateComponent(
        new EmptyState(text("segments.none"), text("segments.none-hint"), create(segments, views)));
    grid.setSizeFull();
    var hint = new Paragraph(text("segments.hint"));
    hint.addClassName("quiet");
    add(new PageHead(text("segments.title"), create(segments, views)), hint, grid);
    setSizeFull();
    setFlexGrow(1, grid);
  }

  private static Button create(Segments segments, Views views) {
    var create =
        new Button(
            text("segments.new"),
            VaadinIcon.PLUS.create(),
            click -> new NewSegmentDialog(segments, views).open());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    return create;
  }

  private static Component name(SegmentCard segment) {
    var link = new Anchor(SegmentsNavigation.path(segment.id()), segment.name());
    link.getElement().setAttribute("router-link", true);
    link.addClassName("row-link");
    return link;
  }

  private static String owner(SegmentCard segment) {
    return segment.shared() ? text("segments.shared-by", segment.ownerName()) : segment.ownerName();
  }

  private Component size(SegmentCard segment) {
    var size = figures.size(segment);
    return Figure.of(size.clients(), size.path(), text("segments.size.of", segment.name()));
  }

  @Override
  public String getPageTitle() {
    return text("segments.title");
  }
}
