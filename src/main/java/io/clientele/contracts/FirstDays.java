package io.clientele.contracts;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.terms.ClientTerms;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The day from which something signed holds: its terms stand on the client’s card from then on, and
 * an amendment takes the place of what was signed before, as long as which that one holds.
 */
@Component
class FirstDays {

  private final ContractTable table;
  private final ContractFiles files;
  private final SigningTable signings;
  private final ClientTerms terms;

  FirstDays(ContractTable table, ContractFiles files, SigningTable signings, ClientTerms terms) {
    this.table = table;
    this.files = files;
    this.signings = signings;
    this.terms = terms;
  }

  /**
   * @throws Refusal when an amendment would hold before what it replaces, or after that has ended
   */
  void require(Contract contract, LocalDate holdsFrom) {
    var amends = contract.amends();
    if (amends != null) {
      require(table.get(amends.replaces()), holdsFrom, contract);
    }
  }

  private void require(Contract before, LocalDate holdsFrom, Contract amendment) {
    var since = signings.newest(before.id()).orElseThrow().signed().holdsFrom();
    if (holdsFrom.isBefore(since)) {
      throw Refusal.because(
          "contracts.refused.too-early", amendment.number(), before.number(), Texts.day(since));
    }
    var ends = before.terms().renewalMonths() == null ? before.terms().ends() : null;
    if (ends != null && holdsFrom.isAfter(ends)) {
      throw Refusal.because(
          "contracts.refused.too-late", amendment.number(), before.number(), Texts.day(ends));
    }
  }

  void signed(Contract contract, Actor by) {
    if (contract.state() == ContractState.IN_FORCE) {
      begin(contract, by);
    }
  }

  /** The day of something that was signed before has come. */
  void come(Contract contract) {
    begin(contract, Actor.PORTAL);
  }

  private void begin(Contract contract, Actor by) {
    var amends = contract.amends();
    var client = contract.head().client();
    var agreed = contract.terms().onCard();
    if (amends == null) {
      terms.agreed(client, agreed, contract.number(), by);
    } else {
      var before = takePlace(contract, amends, by);
      terms.agreed(client, before.terms().onCard(), agreed, contract.number(), by);
    }
  }

  private Contract takePlace(Contract amendment, Contract.Amends amends, Actor by) {
    var before = table.lock(amends.replaces());
    var change = new Change("amended", null, amendment.number());
    files.keep(before.become(ContractState.AMENDED), by, "contract.amended", List.of(change));
    return before;
  }
}
