package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clauses.TemplateCard;
import io.clientele.clauses.TemplateClause;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.IconButton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The clauses of a template in their order; a lawyer writes and moves them where they stand. */
class ClausesPart extends Composite<Section> {

  private final TemplateCard card;
  private final ClauseActs acts;
  private final Consumer<Boolean> editing;
  private final OrderedList lines = new OrderedList();
  private final Div buttons = new Div();
  private final Span said = new Span();
  private final Map<String, List<IconButton>> movers = new HashMap<>();
  private @Nullable ClauseEditor editor;

  /**
   * @param editing told whether somebody writes at a clause, so that nothing else is done meanwhile
   */
  ClausesPart(
      TemplateCard card, ClauseActs acts, Optional<MovedClause> moved, Consumer<Boolean> editing) {
    this.card = card;
    this.acts = acts;
    this.editing = editing;
    var head = new Div(new H2(text("clauses.clauses")), buttons);
    head.addClassName("part-head");
    buttons.addClassName("page-actions");
    lines.addClassName("clauses");
    if (card.changeable()) {
      buttons.add(
          new Button(text("clauses.edit-title"), click -> acts.title()),
          new Button(text("clauses.copy-clauses"), click -> acts.copy()),
          new Button(text("clauses.add"), VaadinIcon.PLUS.create(), click -> add()));
    }
    said.getElement().setAttribute("role", "status");
    said.addClassName("quiet");
    getContent().addClassName("page-section");
    getContent().add(head, lines, said);
    show();
    moved.ifPresent(this::tell);
  }

  boolean hasChanges() {
    return editor != null && editor.hasChanges();
  }

  private void show() {
    editor = null;
    editing.accept(false);
    buttons.setEnabled(true);
    lines.removeAll();
    var clauses = card.text().clauses();
    for (var place = 0; place < clauses.size(); place++) {
      lines.add(line(place, card.changeable()));
    }
    if (clauses.isEmpty()) {
      lines.add(new ListItem(new EmptyState(text("clauses.empty"), text("clauses.empty-hint"))));
    }
  }

  /** Who moves by the keyboard goes on with the same button, and hears where the clause stands. */
  private void tell(MovedClause moved) {
    var buttons = movers.get(moved.key());
    if (buttons == null) {
      return;
    }
    var same = moved.up() ? buttons.getFirst() : buttons.getLast();
    var other = moved.up() ? buttons.getLast() : buttons.getFirst();
    (same.isEnabled() ? same : other).focus();
    var clauses = card.text().clauses();
    card.text()
        .clause(moved.key())
        .ifPresent(
            clause ->
                said.setText(
                    text("clauses.moved", clause.heading(), place(clause) + 1, clauses.size())));
  }

  private int place(TemplateClause clause) {
    return card.text().clauses().indexOf(clause);
  }

  private Component line(int place, boolean acting) {
    var clause = card.text().clauses().get(place);
    var line = new ClauseLine(place + 1, clause);
    if (acting) {
      line.with(buttons(place, clause))
          .draggable(dropped -> acts.move(dropped, place(dropped), place));
    }
    return line;
  }

  private Component buttons(int place, TemplateClause clause) {
    var heading = clause.heading();
    var edit =
        new IconButton(
            VaadinIcon.EDIT, text("clauses.edit-clause", heading), () -> edit(place, clause));
    var up =
        new IconButton(
            VaadinIcon.ARROW_UP,
            text("clauses.up", heading),
            () -> acts.move(clause, place, place - 1));
    up.setEnabled(place > 0);
    var down =
        new IconButton(
            VaadinIcon.ARROW_DOWN,
            text("clauses.down", heading),
            () -> acts.move(clause, place, place + 1));
    down.setEnabled(place + 1 < card.text().clauses().size());
    var remove =
        new IconButton(
            VaadinIcon.TRASH, text("clauses.remove", heading), () -> acts.remove(clause, place));
    movers.put(clause.key(), List.of(up, down));
    var all = new Div(edit, up, down, remove);
    all.addClassName("clause-buttons");
    return all;
  }

  private void edit(int place, TemplateClause clause) {
    open(new ClauseEditor(clause, written -> acts.save(clause, written), this::show), place);
  }

  private void add() {
    var nothing = TemplateClause.written("", "");
    open(new ClauseEditor(nothing, acts::add, this::show), card.text().clauses().size());
  }

  /** While one is written, the others stay where they are. */
  private void open(ClauseEditor opened, int at) {
    editor = opened;
    editing.accept(true);
    buttons.setEnabled(false);
    lines.removeAll();
    var clauses = card.text().clauses().size();
    for (var place = 0; place < Math.max(clauses, at + 1); place++) {
      lines.add(place == at ? item(opened) : line(place, false));
    }
  }

  private static ListItem item(ClauseEditor opened) {
    var item = new ListItem(opened);
    item.addClassNames("clause", "clause-edited");
    return item;
  }
}
