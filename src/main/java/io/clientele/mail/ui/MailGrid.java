package io.clientele.mail.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.mail.MailFilter;
import io.clientele.mail.MailLog;
import io.clientele.mail.MailRow;
import java.util.Objects;
import java.util.function.Supplier;

/** The letters, the newest first. */
class MailGrid extends Composite<Grid<MailRow>> {

  private final Grid<MailRow> grid = getContent();

  MailGrid(MailLog log, Supplier<MailFilter> filter) {
    grid.addColumn(row -> Moments.minute(row.at())).setHeader(text("mail.when")).setAutoWidth(true);
    grid.addComponentColumn(MailGrid::receiver).setHeader(text("mail.to")).setFlexGrow(2);
    grid.addComponentColumn(MailGrid::matter).setHeader(text("mail.subject")).setFlexGrow(3);
    grid.addColumn(row -> Objects.requireNonNullElse(row.sender(), text("mail.portal")))
        .setHeader(text("mail.sender"))
        .setAutoWidth(true);
    grid.addComponentColumn(row -> new StateBadge(row.state()))
        .setHeader(text("mail.state"))
        .setAutoWidth(true);
    grid.addColumn(MailRow::reply).setHeader(text("mail.reply")).setFlexGrow(2);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setEmptyStateComponent(new EmptyState(text("mail.none"), text("mail.none-hint")));
    grid.setItemsPageable(page -> log.rows(filter.get(), page));
    grid.addItemClickListener(click -> MailNavigation.toLetter(click.getItem().id()));
    grid.addClassName("clickable-rows");
    grid.setSizeFull();
  }

  void refresh() {
    grid.getDataProvider().refreshAll();
  }

  private static Component receiver(MailRow row) {
    return lines(row.to().name(), row.to().address().value());
  }

  private static Component matter(MailRow row) {
    return row.client() == null
        ? new Span(row.subject())
        : lines(Objects.requireNonNull(row.client()), row.subject());
  }

  private static Component lines(String first, String second) {
    var quiet = new Span(second);
    quiet.addClassName("quiet");
    var lines = new Div(new Span(first), quiet);
    lines.addClassName("letter-row");
    return lines;
  }
}
