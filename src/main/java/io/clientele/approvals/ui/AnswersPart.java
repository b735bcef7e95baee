package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import io.clientele.approvals.AnswerFilter;
import io.clientele.approvals.AnswerRow;
import io.clientele.approvals.Answers;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.Moments;

/** The answers behind one figure, the slowest first. */
class AnswersPart extends Composite<VerticalLayout> {

  AnswersPart(Answers answers, AnswerFilter filter) {
    var back = new Anchor(ApprovalsNavigation.ANSWERED, text("approvals.times.back"));
    back.getElement().setAttribute("router-link", true);
    var grid = new Grid<AnswerRow>();
    grid.addComponentColumn(AnswersPart::link)
        .setHeader(text("approvals.what"))
        .setAutoWidth(true)
        .setFlexGrow(2);
    grid.addColumn(row -> text(row.kindKey())).setHeader(text("approvals.kind"));
    grid.addColumn(AnswerRow::stage).setHeader(text("approvals.stage"));
    grid.addColumn(AnswerRow::by).setHeader(text("approvals.times.answered-by"));
    grid.addColumn(row -> Moments.minute(row.at())).setHeader(text("approvals.times.at"));
    grid.addColumn(row -> Figure.inWords(LeadTimesPart.rounded(row.hours())))
        .setHeader(text("approvals.times.took"));
    grid.setItemsPageable(page -> answers.rows(filter, page));
    grid.setEmptyStateComponent(
        new EmptyState(text("approvals.times.none"), text("approvals.times.hint")));
    grid.setSizeFull();
    getContent().setPadding(false);
    getContent().setSizeFull();
    getContent().add(back, grid);
    getContent().setFlexGrow(1, grid);
  }

  private static Component link(AnswerRow row) {
    var link = new Anchor(ApprovalsNavigation.path(row.round()), row.title());
    link.getElement().setAttribute("router-link", true);
    link.addClassName("row-link");
    return link;
  }
}
