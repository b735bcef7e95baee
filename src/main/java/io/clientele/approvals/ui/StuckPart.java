package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.StuckRow;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.people.Employees;

/** What nobody answers; the administrator, who reads none of it, names somebody who does. */
class StuckPart extends Composite<VerticalLayout> {

  private final Inbox inbox;
  private final Decisions decisions;
  private final Employees employees;
  private final Grid<StuckRow> grid = new Grid<>();

  StuckPart(Inbox inbox, Decisions decisions, Employees employees) {
    this.inbox = inbox;
    this.decisions = decisions;
    this.employees = employees;
    grid.addColumn(StuckRow::title)
        .setHeader(text("approvals.what"))
        .setAutoWidth(true)
        .setFlexGrow(2);
    grid.addColumn(row -> text(row.kindKey())).setHeader(text("approvals.kind"));
    grid.addColumn(StuckRow::submittedBy).setHeader(text("approvals.by"));
    grid.addColumn(StuckPart::waitsFor).setHeader(text("approvals.waits-for"));
    grid.addColumn(row -> Moments.minute(row.due())).setHeader(text("approvals.due"));
    grid.addComponentColumn(row -> new Button(text("approvals.name"), click -> name(row)))
        .setHeader(text("approvals.act"))
        .setAutoWidth(true);
    grid.setEmptyStateComponent(
        new EmptyState(text("approvals.none-stuck"), text("approvals.none-stuck-hint")));
    grid.setSizeFull();
    getContent().setPadding(false);
    getContent().setSizeFull();
    getContent().add(grid);
    reload();
  }

  private static String waitsFor(StuckRow row) {
    return row.waitsFor().isEmpty() ? text("approvals.nobody") : row.waitsFor();
  }

  private void name(StuckRow row) {
    new NameDialog(decisions, employees, row, this::reload).open();
  }

  private void reload() {
    grid.setItems(inbox.stuck());
  }
}
