package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.Verdict;
import io.clientele.approvals.WaitingRow;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.ReasonDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.kit.ui.SearchField;
import java.util.ArrayList;
import java.util.Set;

/** What waits for the viewer; what differs in nothing can be approved together. */
class WaitingPart extends Composite<VerticalLayout> {

  private final Inbox inbox;
  private final Decisions decisions;
  private final Grid<WaitingRow> grid = new Grid<>();
  private final SearchField search = new SearchField(words -> reload());
  private final Button approve;

  WaitingPart(Inbox inbox, Decisions decisions) {
    this.inbox = inbox;
    this.decisions = decisions;
    approve = new Button("", VaadinIcon.CHECK.create(), click -> approveChosen());
    approve.addThemeVariants(ButtonVariant.PRIMARY);
    approve.addClickShortcut(Key.KEY_A, KeyModifier.ALT).listenOn(this);
    var toolbar = new Div(search, approve);
    toolbar.addClassName("toolbar");
    columns();
    grid.setSelectionMode(Grid.SelectionMode.MULTI);
    grid.addSelectionListener(chosen -> enable(chosen.getAllSelectedItems()));
    grid.setSizeFull();
    getContent().setPadding(false);
    getContent().setSizeFull();
    getContent().add(toolbar, grid);
    getContent().setFlexGrow(1, grid);
    reload();
  }

  private void columns() {
    grid.addComponentColumn(WaitingPart::link)
        .setHeader(text("approvals.what"))
        .setAutoWidth(true)
        .setFlexGrow(2);
    grid.addColumn(row -> text(row.kindKey())).setHeader(text("approvals.kind"));
    grid.addColumn(WaitingRow::submittedBy).setHeader(text("approvals.by"));
    grid.addColumn(WaitingRow::stage).setHeader(text("approvals.stage"));
    grid.addColumn(WaitingPart::asked).setHeader(text("approvals.for"));
    grid.addComponentColumn(row -> due(row)).setHeader(text("approvals.due"));
  }

  private static Component link(WaitingRow row) {
    var link = new Anchor(ApprovalsNavigation.path(row.seat().round()), row.title());
    link.getElement().setAttribute("router-link", true);
    link.addClassName("row-link");
    return link;
  }

  private static String asked(WaitingRow row) {
    var other = row.forName();
    return other == null ? text("approvals.for-me") : text("approvals.for-other", other);
  }

  private static Span due(WaitingRow row) {
    var when = Moments.minute(row.due());
    var due = new Span(row.late() ? text("approvals.late", when) : when);
    if (row.late()) {
      due.addClassName("late");
    }
    return due;
  }

  private void reload() {
    var words = search.getValue();
    var rows = inbox.waiting(words);
    grid.deselectAll();
    grid.setItems(rows);
    grid.setEmptyStateComponent(
        words.isBlank()
            ? new EmptyState(text("approvals.none"), text("approvals.none-hint"))
            : new EmptyState(text("approvals.none-found"), text("approvals.none-found-hint")));
    enable(Set.of());
  }

  private void enable(Set<WaitingRow> chosen) {
    var alike =
        chosen.stream().findFirst().map(one -> chosen.stream().allMatch(one::isLike)).orElse(false);
    approve.setText(text("approvals.approve-chosen", chosen.size()));
    approve.setEnabled(alike);
    approve.setTooltipText(hint(alike || chosen.isEmpty()));
  }

  private static String hint(boolean alike) {
    return alike
        ? text("approvals.shortcut", text("approvals.approve-chosen", 0), "A")
        : text("approvals.chosen-differ");
  }

  private void approveChosen() {
    var chosen = Set.copyOf(grid.getSelectedItems());
    new ReasonDialog(
            text("approvals.approve-chosen", chosen.size()),
            text("approvals.approve-chosen-what"),
            text("approvals.approve"),
            false,
            words -> approve(chosen, words),
            this::reload)
        .labelled(text("approvals.words.approve"))
        .open();
  }

  /** Each for itself: one that somebody else decided meanwhile does not keep the others. */
  private void approve(Set<WaitingRow> chosen, String words) {
    var not = new ArrayList<String>();
    for (var row : chosen) {
      Saving.problem(() -> approve(row, words))
          .ifPresent(why -> not.add(text("approvals.done-not", row.title(), why)));
    }
    var done = chosen.size() - not.size();
    if (not.isEmpty()) {
      Notices.done(text("approvals.done-many", done));
    } else {
      Notices.problem(text("approvals.done-some", done, String.join(" ", not)));
    }
  }

  private void approve(WaitingRow row, String words) {
    if (decisions.decide(row.seat(), Verdict.APPROVE, words) == Decisions.Outcome.VOID) {
      throw Refusal.because("approvals.void");
    }
  }
}
