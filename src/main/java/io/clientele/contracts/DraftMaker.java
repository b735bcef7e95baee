package io.clientele.contracts;

import io.clientele.clauses.ContractTemplates;
import io.clientele.clients.ClientFiles;
import io.clientele.company.CompanyZone;
import io.clientele.company.Settings;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import io.clientele.templates.Values;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins drafts: from a template, empty, or as another contract says. */
@Component
class DraftMaker {

  private static final ClauseId NONE = new ClauseId(0);

  private final ContractTable table;
  private final ClauseTable clauses;
  private final ContractTemplates templates;
  private final Wordings wordings;
  private final ClientFiles clients;
  private final Settings settings;
  private final CompanyZone zone;
  private final Journal journal;
  private final Clock clock;

  DraftMaker(
      ContractTable table,
      ClauseTable clauses,
      ContractTemplates templates,
      Wordings wordings,
      ClientFiles clients,
      Settings settings,
      CompanyZone zone,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.clauses = clauses;
    this.templates = templates;
    this.wordings = wordings;
    this.clients = clients;
    this.settings = settings;
    this.zone = zone;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the client is not the viewer's to look after
   * @throws Refusal when its template is not offered any more
   */
  ContractId begin(ContractHead head) {
    var origin = head.template();
    if (origin != null) {
      templates.requireOffered(origin.id());
    }
    var contract = open(nextNumber(), null, head, ContractTerms.none(settings.currency()), null);
    wordings
        .template(contract)
        .ifPresent(
            template -> {
              var values = wordings.values(contract);
              template
                  .clauses()
                  .forEach(
                      clause ->
                          clauses.insert(
                              standard(
                                  contract.id(),
                                  clause.heading(),
                                  clause.key(),
                                  clause.standard(),
                                  clause.optional(),
                                  values)));
            });
    return contract.id();
  }

  private static DraftClause standard(
      ContractId contract,
      String heading,
      String key,
      String wording,
      boolean optional,
      Values values) {
    var text = Wordings.fill(wording, values);
    var called = Wordings.fill(heading, values);
    return new DraftClause(NONE, contract, 0, called, text, key, wording, true, optional, false);
  }

  /** What was left out of the one is left out of the other, and known to be. */
  ContractId copy(Contract from) {
    var contract = open(nextNumber(), null, from.head(), from.terms(), from.number());
    copyClauses(from, contract);
    return contract.id();
  }

  private String nextNumber() {
    return table.nextNumber(zone.today().getYear());
  }

  /**
   * An amendment, which says so far what is signed.
   *
   * @param origin held by the caller
   * @param binding the text that it will replace
   */
  ContractId amend(Contract origin, Contract binding) {
    var amends = new Contract.Amends(origin.id(), binding.id());
    var number = table.nextNumber(origin);
    var contract = open(number, amends, binding.head(), binding.terms(), binding.number());
    copyClauses(binding, contract);
    return contract.id();
  }

  private void copyClauses(Contract from, Contract contract) {
    clauses.all(from.id()).stream()
        .map(
            clause ->
                new DraftClause(
                    NONE,
                    contract.id(),
                    0,
                    clause.heading(),
                    clause.text(),
                    clause.key(),
                    clause.wording(),
                    clause.standard(),
                    clause.optional(),
                    clause.removed()))
        .forEach(clauses::insert);
  }

  private Contract open(
      String number,
      Contract.@Nullable Amends amends,
      ContractHead head,
      ContractTerms terms,
      @Nullable String copied) {
    var client = clients.take(head.client(), Right.CHANGE);
    var id = table.insert(number, amends, head, terms, client.by(), clock.instant());
    var contract = table.get(id);
    journal.record(
        client.actor(),
        amends == null ? "contract.draft" : "contract.amend",
        ContractFiles.subject(contract),
        changes(head, copied),
        null);
    return contract;
  }

  private static List<Change> changes(ContractHead head, @Nullable String copied) {
    var changes = new ArrayList<Change>();
    changes.add(new Change("title", null, head.title()));
    changes.add(new Change("client", null, Long.toString(head.client().value())));
    if (copied != null) {
      changes.add(new Change("copied", null, copied));
    }
    return changes;
  }
}
