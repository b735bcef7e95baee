package io.clientele.clauses;

import io.clientele.addresses.Countries;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What a template is.
 *
 * @param language two letters, ISO 639
 * @param country whose law it follows: two letters, ISO 3166
 */
public record TemplateDetails(String name, ContractKind kind, String language, String country) {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  public String languageInWords() {
    return languageInWords(language);
  }

  public static String languageInWords(String language) {
    return Locale.of(language).getDisplayLanguage(LocaleContextHolder.getLocale());
  }

  /**
   * The same without stray blanks.
   *
   * @throws Refusal when something is missing, unknown or too long
   */
  TemplateDetails checked() {
    var clean = new TemplateDetails(TemplateClause.line(name), kind, language, country);
    if (clean.name.isEmpty()) {
      throw Refusal.because("clauses.refused.name");
    }
    Lengths.require(Texts.text("clauses.field.name"), clean.name, Lengths.NAME);
    if (!LANGUAGES.contains(language)) {
      throw Refusal.because("clauses.refused.language");
    }
    if (!Countries.isCode(country)) {
      throw Refusal.because("clauses.refused.country");
    }
    return clean;
  }
}
