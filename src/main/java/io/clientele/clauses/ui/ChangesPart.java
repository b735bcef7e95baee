package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.clientele.clauses.ClauseChange;
import io.clientele.clauses.TemplateClause;
import io.clientele.clauses.TemplateText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;

/** What is new against an earlier version, clause by clause. */
class ChangesPart extends Composite<Details> {

  ChangesPart(TemplateText before, TemplateText after) {
    var all = new Div();
    all.addClassName("clause-changes");
    if (!before.title().equals(after.title())) {
      var title = new Div(new H3(text("clauses.field.title")));
      title.add(pair(before.title(), after.title()));
      all.add(title);
    }
    ClauseChange.between(before, after).forEach(change -> all.add(change(change)));
    if (all.getComponentCount() == 0) {
      all.add(new Paragraph(text("clauses.nothing-changed")));
    }
    getContent().setSummaryText(text("clauses.changes", before.number()));
    getContent().add(all);
  }

  private static Component change(ClauseChange change) {
    var before = change.before();
    var after = change.after();
    var clause = Objects.requireNonNull(after == null ? before : after);
    var head = new Div(new H3(clause.heading()));
    head.addClassName("clause-head");
    var all = new Div(head);
    if (before == null) {
      head.add(new Badge(text("clauses.change.added")));
      all.add(ClauseLine.wording(clause.standard()));
    } else if (after == null) {
      head.add(new Badge(text("clauses.change.removed")));
    } else {
      if (change.moved()) {
        head.add(new Badge(text("clauses.change.moved")));
      }
      compare(all, parts(before), parts(after));
    }
    return all;
  }

  private static void compare(Div all, Map<String, String> was, Map<String, String> now) {
    var labels = new LinkedHashSet<>(now.keySet());
    labels.addAll(was.keySet());
    for (var label : labels) {
      var old = was.getOrDefault(label, "");
      var fresh = now.getOrDefault(label, "");
      if (!old.equals(fresh)) {
        var name = new Span(label);
        name.addClassName("entry-title");
        all.add(name, pair(old, fresh));
      }
    }
  }

  /** All that stands in a clause, by what it is called. */
  private static Map<String, String> parts(TemplateClause clause) {
    var parts = new LinkedHashMap<String, String>();
    parts.put(text("clauses.field.heading"), clause.heading());
    parts.put(text("clauses.field.standard"), clause.standard());
    for (var other : clause.alternatives()) {
      var words = other.when().isEmpty() ? other.text() : other.when() + "\n\n" + other.text();
      parts.put(text("clauses.wording-named", other.name()), words);
    }
    parts.put(text("clauses.fallback-internal"), clause.fallback());
    parts.put(text("clauses.field.optional"), text(clause.optional() ? "kit.yes" : "kit.no"));
    return parts;
  }

  private static Component pair(String before, String after) {
    var pair = new Div(side("clauses.before", before), side("clauses.after", after));
    pair.addClassName("clause-pair");
    return pair;
  }

  private static Component side(String labelKey, String words) {
    var label = new Span(text(labelKey));
    label.addClassName("quiet");
    return new Div(label, ClauseLine.wording(words.isEmpty() ? text("kit.empty") : words));
  }
}
