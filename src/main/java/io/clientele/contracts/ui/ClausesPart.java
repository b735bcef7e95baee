package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractClauses.Advice;
import io.clientele.contracts.DraftClause;
import io.clientele.kit.Texts;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.IconButton;
import io.clientele.papers.Clause;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clauses in their order; whoever looks after the client writes them where they stand. */
class ClausesPart extends Composite<Section> {

  private final ContractCard card;
  private final ClauseActs acts;
  private final OrderedList lines = new OrderedList();
  private final Button add = new Button(text("contracts.clause.add"), VaadinIcon.PLUS.create());
  private @Nullable ClauseEditor editor;
  private @Nullable DraftClause edited;

  ClausesPart(ContractCard card, ClauseActs acts) {
    this.card = card;
    this.acts = acts;
    lines.addClassName("clauses");
    add.addClickListener(click -> write());
    var heading = text("contracts.clauses");
    if (card.isWritable()) {
      ContractView.begin(getContent(), heading, add);
    } else {
      ContractView.begin(getContent(), heading);
    }
    voids().ifPresent(getContent()::add);
    getContent().add(lines);
    show();
  }

  /** What a change of any clause does to the approval there is. */
  private Optional<Paragraph> voids() {
    var key = "contracts.edit-voids." + card.state();
    if (!card.isWritable() || !Texts.has(key)) {
      return Optional.empty();
    }
    var hint = new Paragraph(text(key));
    hint.addClassName("quiet");
    return Optional.of(hint);
  }

  /** What somebody was writing on this page as it was shown before stays open, unsaved. */
  void resume(ClausesPart before) {
    var unsaved = before.editor;
    if (unsaved == null || !unsaved.hasChanges() || !card.isWritable()) {
      return;
    }
    var clause = before.edited;
    if (clause == null) {
      write();
    } else {
      var ids = card.clauses().stream().map(DraftClause::id).toList();
      if (!ids.contains(clause.id())) {
        return;
      }
      write(ids.indexOf(clause.id()), clause);
    }
    Objects.requireNonNull(editor).write(unsaved.written());
  }

  boolean hasChanges() {
    return editor != null && editor.hasChanges();
  }

  private void show() {
    editor = null;
    edited = null;
    add.setEnabled(true);
    lines.removeAll();
    var all = card.clauses();
    for (var place = 0; place < all.size(); place++) {
      lines.add(line(place, all.get(place)));
    }
    if (all.isEmpty()) {
      var hint = card.isWritable() ? "contracts.clauses.none-hint" : "contracts.clauses.none-yet";
      lines.add(new ListItem(new EmptyState(text("contracts.clauses.none"), text(hint))));
    }
  }

  private ListItem line(int place, DraftClause clause) {
    var head = new Div(new H3(text("contracts.clause.numbered", place + 1, clause.heading())));
    head.addClassName("clause-head");
    if (!clause.standard()) {
      var badge = new Badge(text("contracts.clause.not-standard"));
      badge.addThemeVariants(BadgeVariant.WARNING);
      head.add(badge);
    }
    if (card.isWritable()) {
      head.add(buttons(place, clause));
    }
    var words = new Div(clause.text());
    words.addClassName("clause-wording");
    var line = new ListItem(head, words);
    line.addClassName("clause");
    return line;
  }

  private Component buttons(int place, DraftClause clause) {
    var heading = clause.heading();
    var edit =
        new IconButton(
            VaadinIcon.EDIT, text("contracts.clause.edit", heading), () -> write(place, clause));
    var up =
        new IconButton(
            VaadinIcon.ARROW_UP,
            text("contracts.clause.up", heading),
            () -> acts.move(clause, place, place - 1));
    up.setEnabled(place > 0);
    var down =
        new IconButton(
            VaadinIcon.ARROW_DOWN,
            text("contracts.clause.down", heading),
            () -> acts.move(clause, place, place + 1));
    down.setEnabled(place + 1 < card.clauses().size());
    var remove =
        new IconButton(
            VaadinIcon.TRASH, text("contracts.clause.remove", heading), () -> acts.remove(clause));
    var all = new Div(edit, up, down, remove);
    all.addClassName("clause-buttons");
    return all;
  }

  private void write(int place, DraftClause clause) {
    var read = new Clause(clause.heading(), clause.text());
    var opened =
        new ClauseEditor(
            read, acts.advice(clause), written -> acts.write(clause, written), this::show);
    open(opened);
    edited = clause;
    lines.getElement().setChild(place, item(opened).getElement());
  }

  private void write() {
    var opened =
        new ClauseEditor(new Clause("", ""), new Advice(List.of(), ""), acts::add, this::show);
    open(opened);
    if (card.clauses().isEmpty()) {
      lines.removeAll();
    }
    lines.add(item(opened));
  }

  /** While one is written, the others stay where they are. */
  private void open(ClauseEditor opened) {
    show();
    editor = opened;
    add.setEnabled(false);
    lines.getChildren().forEach(line -> line.getElement().setEnabled(false));
  }

  private static ListItem item(ClauseEditor opened) {
    var item = new ListItem(opened);
    item.addClassNames("clause", "clause-edited");
    return item;
  }
}
