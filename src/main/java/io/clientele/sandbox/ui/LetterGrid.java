package io.clientele.sandbox.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.sandbox.KeptLetterId;
import io.clientele.sandbox.KeptLetterRow;
import io.clientele.sandbox.KeptLetters;
import java.util.Optional;

/** The letters, the newest first, each on two lines as mail programs show them. */
class LetterGrid extends Composite<Grid<KeptLetterRow>> {

  private String words = "";
  private Optional<KeptLetterId> chosen = Optional.empty();

  LetterGrid(KeptLetters letters) {
    var grid = getContent();
    grid.addColumn(new com.vaadin.flow.data.renderer.ComponentRenderer<>(this::lines))
        .setHeader(text("sandbox.letter"))
        .setKey("letter");
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setEmptyStateComponent(new EmptyState(text("sandbox.empty"), text("sandbox.empty-hint")));
    grid.setItemsPageable(page -> letters.rows(words, page));
    grid.addItemClickListener(click -> SandboxNavigation.toLetter(click.getItem().id()));
    grid.setPartNameGenerator(
        row -> chosen.filter(row.id()::equals).map(id -> "chosen").orElse(null));
    grid.setSizeFull();
  }

  void search(String wanted) {
    words = wanted;
    refresh();
  }

  void choose(Optional<KeptLetterId> letter) {
    chosen = letter;
    refresh();
  }

  void refresh() {
    getContent().getDataProvider().refreshAll();
  }

  private Component lines(KeptLetterRow row) {
    var correspondent = row.isAnswer() ? text("sandbox.from", row.sender()) : row.recipients();
    var who = new Span(correspondent);
    who.addClassName("letter-who");
    var when = new Span(Moments.minute(row.receivedAt()));
    when.addClassName("quiet");
    var first = new Div(who, when);
    first.addClassName("letter-line");
    var lines = new Div(first, new Span(Subjects.of(row)));
    lines.addClassName("letter-row");
    return lines;
  }
}
