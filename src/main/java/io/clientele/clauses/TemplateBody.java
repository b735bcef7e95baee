package io.clientele.clauses;

import io.clientele.kit.Lengths;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Title and clauses of a template, in their order; each verb gives another body. */
record TemplateBody(String title, List<TemplateClause> clauses) {

  static final int MOST_CLAUSES = 120;
  static final int LONGEST = 300_000;
  private static final int LONGEST_KEY = 50;
  private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");

  TemplateBody {
    clauses = List.copyOf(clauses);
  }

  Optional<TemplateClause> clause(String key) {
    return clauses.stream().filter(clause -> clause.key().equals(key)).findFirst();
  }

  TemplateBody titled(String other) {
    var clean = TemplateClause.line(other);
    if (clean.isEmpty()) {
      throw Refusal.because("clauses.refused.title");
    }
    Lengths.require(Texts.text("clauses.field.title"), clean, Lengths.NAME);
    return new TemplateBody(clean, clauses);
  }

  /** Behind the others when the place is beyond them. Its key stays when nobody else has it. */
  TemplateBody adding(int place, TemplateClause clause) {
    if (clauses.size() >= MOST_CLAUSES) {
      throw Refusal.because("clauses.refused.many", MOST_CLAUSES);
    }
    var more = new ArrayList<>(clauses);
    var at = Math.clamp(place, 0, more.size());
    more.add(at, clause.called(freeKey(clause)).checked());
    return new TemplateBody(title, more).bounded();
  }

  TemplateBody replacing(TemplateClause clause) {
    var others = new ArrayList<>(clauses);
    others.set(place(clause.key()), clause.checked());
    return new TemplateBody(title, others).bounded();
  }

  TemplateBody without(String key) {
    var fewer = new ArrayList<>(clauses);
    fewer.remove(place(key));
    return new TemplateBody(title, fewer);
  }

  /** The clause at another place; the others close up. */
  TemplateBody moving(String key, int place) {
    var others = new ArrayList<>(clauses);
    var clause = others.remove(place(key));
    others.add(Math.clamp(place, 0, others.size()), clause);
    return new TemplateBody(title, others);
  }

  /**
   * @throws NotFound when somebody removed it
   */
  int place(String key) {
    for (var place = 0; place < clauses.size(); place++) {
      if (clauses.get(place).key().equals(key)) {
        return place;
      }
    }
    throw new NotFound();
  }

  private TemplateBody bounded() {
    if (clauses.stream().mapToInt(TemplateClause::length).sum() > LONGEST) {
      throw Refusal.because("clauses.refused.long", LONGEST);
    }
    return this;
  }

  private String freeKey(TemplateClause clause) {
    var wanted = KEY.matcher(clause.key()).matches() ? clause.key() : key(clause.heading());
    var key = wanted;
    for (var number = 2; clause(key).isPresent(); number++) {
      key = wanted + "-" + number;
    }
    return key;
  }

  private static String key(String heading) {
    var letters = Normalizer.normalize(heading, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var words = letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var begin = words.substring(0, Math.min(LONGEST_KEY, words.length()));
    var key = begin.replaceAll("^-|-$", "");
    return key.isEmpty() ? "clause" : key;
  }
}
