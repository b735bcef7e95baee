package io.clientele.demo;

import io.clientele.clauses.Alternative;
import io.clientele.clauses.ContractKind;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateClause;
import io.clientele.clauses.TemplateDetails;
import io.clientele.clauses.TemplateDrafts;
import io.clientele.clauses.TemplateId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The templates from which the demo house drafts its contracts; Vera keeps them. */
@Component
class DemoTemplates {

  private static final String SUPPLY = "Supply contract, England";
  private static final String AGREEMENT = "Confidentiality agreement";
  private static final String ADDED_LATER = "45 days";

  private final TemplateDrafts drafts;
  private final ContractTemplates templates;
  private final Stage stage;

  DemoTemplates(TemplateDrafts drafts, ContractTemplates templates, Stage stage) {
    this.drafts = drafts;
    this.templates = templates;
    this.stage = stage;
  }

  void publish(Instant day) {
    stage.play(
        day,
        DemoPerson.VERA,
        () -> {
          publish("supply", details(SUPPLY, ContractKind.SUPPLY, "en", "GB"));
          publish("framework", details("Framework contract", ContractKind.FRAMEWORK, "en", "DE"));
          publish("lieferung", details("Liefervertrag", ContractKind.SUPPLY, "de", "DE"));
          publish("confidentiality", details(AGREEMENT, ContractKind.CONFIDENTIALITY, "en", "DE"));
        });
  }

  private static TemplateDetails details(
      String name, ContractKind kind, String language, String country) {
    return new TemplateDetails(name, kind, language, country);
  }

  private void publish(String file, TemplateDetails details) {
    var words = DemoClauses.read(file);
    var template = drafts.create(details, null);
    drafts.title(template, version(template), words.title());
    for (var clause : words.clauses()) {
      var first = details.name().equals(SUPPLY) ? withoutLonger(clause) : clause;
      drafts.add(template, Integer.MAX_VALUE, first);
    }
    drafts.publish(template, version(template), "");
  }

  /** In its first version the house gave nobody more than its standard. */
  private static TemplateClause withoutLonger(TemplateClause clause) {
    var others =
        clause.alternatives().stream().filter(one -> !one.name().equals(ADDED_LATER)).toList();
    return with(clause, others);
  }

  /** What was granted since, and what is being written. */
  void goOn(Instant now) {
    stage.play(now.minus(Duration.ofDays(120)), DemoPerson.VERA, this::grantLonger);
    stage.play(now.minus(Duration.ofDays(2)), DemoPerson.VERA, this::begin);
  }

  private void grantLonger() {
    var supply = find(SUPPLY);
    var longer = DemoClauses.read("supply").clauses();
    for (var clause : templates.card(supply).text().clauses()) {
      longer.stream()
          .filter(one -> one.heading().equals(clause.heading()))
          .map(one -> with(clause, one.alternatives()))
          .forEach(one -> drafts.revise(supply, version(supply), one));
    }
    drafts.publish(supply, version(supply), "45 days for buyers who never pay late");
  }

  private void begin() {
    var agreement = find(AGREEMENT);
    var samples =
        TemplateClause.written(
            "Samples",
            "Samples stay the property of whoever gave them. They are not taken apart, and are"
                + " returned within {{contract.notice}} days of being asked for.");
    drafts.add(agreement, 4, samples);
  }

  private TemplateId find(String name) {
    return templates.offered().stream()
        .filter(row -> row.details().name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private long version(TemplateId template) {
    return templates.card(template).version();
  }

  private static TemplateClause with(TemplateClause clause, List<Alternative> alternatives) {
    return new TemplateClause(
        clause.key(),
        clause.heading(),
        clause.standard(),
        alternatives,
        clause.fallback(),
        clause.optional());
  }
}
