package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clauses.Alternative;
import io.clientele.clauses.TemplateClause;
import java.util.function.Consumer;

/** One clause as it stands in a template, with what is internal set apart. */
class ClauseLine extends Composite<ListItem> {

  private final TemplateClause clause;
  private final Div head;

  ClauseLine(int number, TemplateClause clause) {
    this.clause = clause;
    head = new Div(new H3(text("clauses.numbered", number, clause.heading())));
    head.addClassName("clause-head");
    if (clause.optional()) {
      head.add(new Badge(text("clauses.may-be-left-out")));
    }
    getContent().addClassName("clause");
    getContent().add(head, wording(clause.standard()));
    if (!clause.alternatives().isEmpty()) {
      getContent().add(alternatives(clause));
    }
    if (!clause.fallback().isEmpty()) {
      getContent().add(internal(clause.fallback()));
    }
  }

  /** What can be done with it, in its head. */
  ClauseLine with(Component acts) {
    head.add(acts);
    return this;
  }

  /**
   * Can be dragged by a handle before its heading.
   *
   * @param dropped what happens to another clause that is let go here
   */
  ClauseLine draggable(Consumer<TemplateClause> dropped) {
    var handle = new Span(VaadinIcon.ELLIPSIS_DOTS_V.create());
    handle.addClassName("clause-handle");
    handle.getElement().setAttribute("aria-hidden", "true");
    handle.getElement().setAttribute("title", text("clauses.drag"));
    head.addComponentAsFirst(handle);
    var source = DragSource.create(handle);
    source.setEffectAllowed(EffectAllowed.MOVE);
    source.setDragData(clause);
    var target = DropTarget.create(this);
    target.setDropEffect(DropEffect.MOVE);
    target.addDropListener(
        drop ->
            drop.getDragData()
                .filter(TemplateClause.class::isInstance)
                .map(TemplateClause.class::cast)
                .filter(dragged -> !dragged.key().equals(clause.key()))
                .ifPresent(dropped));
    return this;
  }

  static Component wording(String text) {
    var wording = new Div(text);
    wording.addClassName("clause-wording");
    return wording;
  }

  private static Component alternatives(TemplateClause clause) {
    var all = new Div();
    all.addClassName("form-lines");
    for (Alternative one : clause.alternatives()) {
      var name = new Span(one.name());
      name.addClassName("entry-title");
      var line = new Div(name);
      if (!one.when().isEmpty()) {
        var when = new Span(one.when());
        when.addClassName("quiet");
        line.add(when);
      }
      line.addClassName("clause-alternative");
      all.add(line, wording(one.text()));
    }
    var count = clause.alternatives().size();
    return new Details(text("clauses.alternatives", count), all);
  }

  private static Component internal(String fallback) {
    var label = new Span(text("clauses.internal"));
    label.addClassName("clause-internal-label");
    var words = new Paragraph(fallback);
    var box = new Div(label, words);
    box.addClassName("clause-internal");
    return box;
  }
}
