package io.clientele.contracts;

import io.clientele.approvals.Approvals;
import io.clientele.company.Companies;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes contracts out for those who may read or write them, and puts them back. */
@Component
class ContractFiles {

  private final ContractTable table;
  private final ClauseTable clauses;
  private final ContractVersions versions;
  private final SigningTable signings;
  private final Companies companies;
  private final Approvals approvals;
  private final Scopes scopes;
  private final Journal journal;
  private final Clock clock;

  ContractFiles(
      ContractTable table,
      ClauseTable clauses,
      ContractVersions versions,
      SigningTable signings,
      Companies companies,
      Approvals approvals,
      Scopes scopes,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.clauses = clauses;
    this.versions = versions;
    this.signings = signings;
    this.companies = companies;
    this.approvals = approvals;
    this.scopes = scopes;
    this.journal = journal;
    this.clock = clock;
  }

  /** A contract and who writes it. */
  record Taken(Contract contract, Actor actor) {

    Taken with(Contract other) {
      return new Taken(other, actor);
    }
  }

  /**
   * @throws NotFound when there is none, or it is not for the viewer to read
   */
  Contract read(ContractId id) {
    var contract = table.get(id);
    scopes.require(contract.scope(), Right.READ_CONTRACTS, subject(contract));
    return contract;
  }

  /**
   * Takes it out to be written; whoever else wants to waits. Who must not is told so before: they
   * hold up nobody.
   *
   * @throws NotFound when there is none, or its client is not the viewer's to look after
   */
  Taken take(ContractId id) {
    requireWriter(table.get(id));
    var contract = table.lock(id);
    return new Taken(contract, requireWriter(contract));
  }

  private Actor requireWriter(Contract contract) {
    return scopes.require(contract.scope(), Right.CHANGE, subject(contract));
  }

  /** Whether the viewer writes it. */
  boolean isWritable(Contract contract) {
    return scopes.allows(contract.scope(), Right.CHANGE);
  }

  /** The text as it stands now. */
  ContractText text(Contract contract) {
    var house =
        companies
            .profile()
            .map(profile -> ContractText.House.of(profile.details()))
            .orElse(ContractText.House.UNKNOWN);
    return ContractText.of(contract, replaced(contract), house, clauses.of(contract.id()));
  }

  private ContractText.@Nullable Replaced replaced(Contract contract) {
    var amends = contract.amends();
    if (amends == null) {
      return null;
    }
    var before = table.get(amends.replaces());
    return new ContractText.Replaced(before.number(), signings.sha256(before.id()));
  }

  /**
   * Puts it back. A round that asks about something else by now ends, and an approval that was
   * given to another text does not hold any more.
   */
  void putBack(Taken taken, String action, List<Change> changes) {
    var contract = taken.contract();
    keep(contract, taken.actor(), action, changes);
    approvals.voidIfChanged(Contracts.KIND, contract.id().value(), taken.actor());
    if (contract.state() == ContractState.APPROVED && !isNewestVersion(contract)) {
      var change = new Change("state", contract.state().inWords(), ContractState.DRAFT.inWords());
      var changed = table.lock(contract.id()).become(ContractState.DRAFT);
      keep(changed, taken.actor(), "contract.lapse", List.of(change));
    }
  }

  private boolean isNewestVersion(Contract contract) {
    return versions
        .newest(contract.id())
        .map(ContractVersion::sha256)
        .filter(text(table.get(contract.id())).sha256()::equals)
        .isPresent();
  }

  void keep(Contract contract, Actor by, String action, List<Change> changes) {
    table.update(contract, by.inWords(), clock.instant());
    journal.record(by, action, subject(contract), changes, null);
  }

  static Subject subject(Contract contract) {
    return new Subject(Contracts.KIND, contract.id().value(), contract.number());
  }
}
