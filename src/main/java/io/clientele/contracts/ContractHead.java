package io.clientele.contracts;

import io.clientele.clauses.ContractKind;
import io.clientele.clauses.TemplateId;
import io.clientele.clients.ClientId;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * With whom a contract is made, and what for.
 *
 * @param language two letters, ISO 639
 * @param template from which its clauses came; null when it began empty
 */
public record ContractHead(
    ClientId client, ContractKind kind, String language, @Nullable Origin template, String title) {

  /**
   * A template as it was in one of its versions.
   *
   * @param number of the version
   */
  public record Origin(TemplateId id, long number) {}

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /**
   * @throws Refusal when something is missing or cannot be
   */
  ContractHead checked() {
    var called = title.strip();
    if (called.isEmpty()) {
      throw Refusal.because("contracts.refused.title");
    }
    Lengths.require(Texts.text("contracts.field.title"), called, Lengths.NAME);
    if (!LANGUAGES.contains(language)) {
      throw Refusal.because("contracts.refused.language");
    }
    return new ContractHead(client, kind, language, template, called);
  }

  ContractHead called(String other) {
    return new ContractHead(client, kind, language, template, other).checked();
  }
}
