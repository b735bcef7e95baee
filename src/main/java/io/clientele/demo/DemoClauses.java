package io.clientele.demo;

import io.clientele.clauses.Alternative;
import io.clientele.clauses.TemplateClause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The words of a contract from a file: the title in the first line; then for each clause {@code ==}
 * with its heading, the wording, {@code --} with the name of another wording and when to use it,
 * and {@code !!} with how far to go.
 */
record DemoClauses(String title, List<TemplateClause> clauses) {

  private static final String OPTIONAL = " [optional]";

  static DemoClauses read(String name) {
    var text = text("/demo/contracts/" + name + ".txt");
    var parts = text.split("(?m)^== ");
    var clauses = new ArrayList<TemplateClause>();
    for (var place = 1; place < parts.length; place++) {
      clauses.add(clause(parts[place]));
    }
    return new DemoClauses(parts[0].strip(), clauses);
  }

  private static TemplateClause clause(String part) {
    var fallback = part.split("(?m)^!! ");
    var wordings = fallback[0].split("(?m)^-- ");
    var heading = head(wordings[0]);
    var alternatives = new ArrayList<Alternative>();
    for (var place = 1; place < wordings.length; place++) {
      var name = head(wordings[place]).split(" \\| ");
      alternatives.add(new Alternative(name[0], below(wordings[place]), name[1]));
    }
    return new TemplateClause(
        "",
        heading.replace(OPTIONAL, ""),
        below(wordings[0]),
        alternatives,
        fallback.length > 1 ? fallback[1].strip() : "",
        heading.endsWith(OPTIONAL));
  }

  private static String head(String part) {
    return part.substring(0, part.indexOf('\n'));
  }

  private static String below(String part) {
    return part.substring(part.indexOf('\n')).strip();
  }

  private static String text(String path) {
    try (var file = Objects.requireNonNull(DemoClauses.class.getResourceAsStream(path))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
