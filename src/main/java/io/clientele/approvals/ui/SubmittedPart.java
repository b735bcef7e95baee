package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.SubmittedRow;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.SearchField;

/** What the viewer submitted and where it stands. */
class SubmittedPart extends Composite<VerticalLayout> {

  private final Grid<SubmittedRow> grid = new Grid<>();

  SubmittedPart(Inbox inbox) {
    var search = new SearchField(words -> grid.getDataProvider().refreshAll());
    grid.addComponentColumn(SubmittedPart::link)
        .setHeader(text("approvals.what"))
        .setAutoWidth(true)
        .setFlexGrow(2);
    grid.addColumn(row -> text(row.kindKey())).setHeader(text("approvals.kind"));
    grid.addColumn(row -> Moments.minute(row.at())).setHeader(text("approvals.at"));
    grid.addComponentColumn(row -> new StateBadge(row.state())).setHeader(text("approvals.state"));
    grid.addColumn(SubmittedRow::stage).setHeader(text("approvals.stage"));
    grid.addColumn(SubmittedRow::waitsFor).setHeader(text("approvals.waits-for"));
    grid.setItemsPageable(page -> inbox.submitted(search.getValue(), page));
    grid.setEmptyStateComponent(
        new EmptyState(text("approvals.none-submitted"), text("approvals.none-submitted-hint")));
    grid.setSizeFull();
    getContent().setPadding(false);
    getContent().setSizeFull();
    getContent().add(search, grid);
    getContent().setFlexGrow(1, grid);
  }

  private static Component link(SubmittedRow row) {
    var link = new Anchor(ApprovalsNavigation.path(row.round()), row.title());
    link.getElement().setAttribute("router-link", true);
    link.addClassName("row-link");
    return link;
  }
}
