package io.clientele.clauses;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.templates.PlainTemplate;
import io.clientele.templates.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One clause of a template.
 *
 * @param key lasting, and its own within the template: drafts remember by it where they come from
 * @param standard the wording of the house, with fields; paragraphs parted by an empty line
 * @param fallback how far the negotiator may go; internal, never printed, may be empty
 * @param optional whether a contract may leave it out
 */
public record TemplateClause(
    String key,
    String heading,
    String standard,
    List<Alternative> alternatives,
    String fallback,
    boolean optional) {

  public static final int LONGEST_WORDING = 10_000;
  public static final int LONGEST_FALLBACK = 2_000;
  public static final int LONGEST_WHEN = 500;
  public static final int MOST_ALTERNATIVES = 8;

  public TemplateClause {
    alternatives = List.copyOf(alternatives);
  }

  /** One that has no key yet. */
  public static TemplateClause written(String heading, String standard) {
    return new TemplateClause("", heading, standard, List.of(), "", false);
  }

  /** All that the house accepts without asking, the standard first. */
  public Stream<String> wordings() {
    return Stream.concat(Stream.of(standard), alternatives.stream().map(Alternative::text));
  }

  /**
   * Which of its wordings a text is, with these values; blanks do not count.
   *
   * @param text as it is printed: what looks like a field in it is not filled
   */
  public Optional<String> wording(String text, Values values) {
    var words = words(text);
    return wordings()
        .filter(wording -> words(ContractTemplates.fill(wording, values)).equals(words))
        .findFirst();
  }

  /** Whether a text is one of its wordings, with these values. */
  public boolean accepts(String text, Values values) {
    return wording(text, values).isPresent();
  }

  /** What is not seen on paper does not count either. */
  private static String words(String text) {
    return line(text.replaceAll("[\u00ad\u200b\u2060]", ""));
  }

  TemplateClause called(String other) {
    return new TemplateClause(other, heading, standard, alternatives, fallback, optional);
  }

  /** As it is read by whoever is not told how far the house would go. */
  TemplateClause printed() {
    return new TemplateClause(key, heading, standard, alternatives, "", optional);
  }

  int length() {
    return heading.length()
        + fallback.length()
        + wordings().mapToInt(String::length).sum()
        + alternatives.stream().mapToInt(one -> one.when().length()).sum();
  }

  /**
   * The same without stray blanks and signs that deceive the eye.
   *
   * @throws Refusal when something is missing or too long
   */
  TemplateClause checked() {
    var clean =
        new TemplateClause(
            key,
            line(heading),
            text(standard),
            alternatives.stream().map(TemplateClause::clean).toList(),
            text(fallback),
            optional);
    if (clean.heading.isEmpty()) {
      throw Refusal.because("clauses.refused.heading");
    }
    require("clauses.field.heading", clean.heading, Lengths.NAME);
    clean.requireWording("clauses.field.standard", clean.standard);
    require("clauses.field.fallback", clean.fallback, LONGEST_FALLBACK);
    clean.requireAlternatives();
    return clean;
  }

  private void requireAlternatives() {
    if (alternatives.size() > MOST_ALTERNATIVES) {
      throw Refusal.because("clauses.refused.alternatives", heading, MOST_ALTERNATIVES);
    }
    var names = new HashSet<String>();
    for (var alternative : alternatives) {
      if (alternative.name().isEmpty()) {
        throw Refusal.because("clauses.refused.alternative-name", heading);
      }
      if (!names.add(alternative.name())) {
        throw Refusal.because("clauses.refused.alternative-twice", heading, alternative.name());
      }
      require("clauses.field.alternative-name", alternative.name(), Lengths.WORD);
      require("clauses.field.when", alternative.when(), LONGEST_WHEN);
      requireWording("clauses.field.alternative-text", alternative.text());
    }
  }

  private void requireWording(String labelKey, String wording) {
    if (wording.isEmpty()) {
      throw Refusal.because("clauses.refused.wording", heading);
    }
    require(labelKey, wording, LONGEST_WORDING);
  }

  private static void require(String labelKey, String value, int longest) {
    Lengths.require(Texts.text(labelKey), value, longest);
  }

  private static Alternative clean(Alternative one) {
    return new Alternative(line(one.name()), text(one.text()), text(one.when()));
  }

  static String line(String written) {
    return PlainTemplate.clean(written).replaceAll("\\s+", " ");
  }

  private static String text(String written) {
    return PlainTemplate.clean(written).replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n");
  }
}
