package io.clientele.clauses;

import io.clientele.kit.Texts;
import io.clientele.templates.PlainTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template as it may be printed.
 *
 * @param number of the version; the next one while it is a draft
 * @param title above the paper, with fields
 */
public record TemplateText(
    TemplateId template,
    long number,
    TemplateDetails details,
    String title,
    List<TemplateClause> clauses) {

  public TemplateText {
    clauses = List.copyOf(clauses);
  }

  public Optional<TemplateClause> clause(String key) {
    return clauses.stream().filter(clause -> clause.key().equals(key)).findFirst();
  }

  /** What keeps it from being published: which clause, and which word. */
  public List<String> problems() {
    var found = new ArrayList<String>();
    collect(found, title, Texts.text("clauses.problem.title"));
    for (var place = 0; place < clauses.size(); place++) {
      var clause = clauses.get(place);
      var number = Integer.toString(place + 1);
      var where = Texts.text("clauses.problem.clause", number, clause.heading());
      collect(found, clause.heading(), where);
      collect(found, clause.standard(), where);
      for (var other : clause.alternatives()) {
        var named = Texts.text("clauses.problem.wording", where, other.name());
        collect(found, other.text(), named);
      }
    }
    return found;
  }

  private static void collect(List<String> found, String text, String where) {
    for (var problem : PlainTemplate.of(text, ClauseFields.ALL).problems()) {
      found.add(Texts.text("clauses.problem", where, problem.text().inWords()));
    }
  }
}
