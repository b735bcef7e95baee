package io.clientele.contracts;

import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.ScopeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract as it is kept.
 *
 * @param number as people call it: C-2026-0001, and its first amendment C-2026-0001/1
 * @param amends what it is an amendment of; null for a contract of its own
 * @param endsEarly its last day when that was brought forward
 * @param client as they are called now
 */
record Contract(
    ContractId id,
    long version,
    String number,
    @Nullable Amends amends,
    ContractHead head,
    ContractTerms terms,
    ContractState state,
    @Nullable LocalDate endsEarly,
    Party client) {

  /**
   * A new text of a contract that is signed.
   *
   * @param contract as it was signed first
   * @param replaces whose text it takes the place of: that of the contract, or of an amendment
   */
  record Amends(ContractId contract, ContractId replaces) {}

  /**
   * The other side.
   *
   * @param name as the house calls them
   */
  record Party(String name, String legalName, String taxNumber, ScopeId scope) {}

  Contract called(String title) {
    requireOpen();
    return new Contract(
        id, version, number, amends, head.called(title), terms, state, endsEarly, client);
  }

  Contract agreeing(ContractTerms other) {
    requireOpen();
    return new Contract(id, version, number, amends, head, other, state, endsEarly, client);
  }

  /**
   * @throws Refusal when its text is not to be written any more
   */
  void requireOpen() {
    if (!state.isOpen()) {
      throw Refusal.because("contracts.refused.closed", number, state.inWords(), state.wayOn());
    }
  }

  /**
   * @throws Refusal when it cannot be that now
   */
  Contract become(ContractState next) {
    if (!state.canBecome(next)) {
      throw refusing(next);
    }
    return new Contract(id, version, number, amends, head, terms, next, endsEarly, client);
  }

  /** A draft again. What is under way becomes one too, but only together with its round. */
  Contract fetchedBack() {
    if (state != ContractState.WITHDRAWN) {
      throw refusing(ContractState.DRAFT);
    }
    return become(ContractState.DRAFT);
  }

  private Refusal refusing(ContractState next) {
    return Refusal.because(
        "contracts.refused.state." + next.name(), number, state.inWords(), state.wayOn());
  }

  /** Where others read of it; it names nobody. */
  String title() {
    var what = Texts.text("contracts.title-of", head.kind().inWords(), number);
    return terms.amount() == null ? what : what + ", " + terms.amountInWords();
  }

  /** The contract itself, or the one that it amends. */
  ContractId origin() {
    return amends == null ? id : amends.contract();
  }

  ScopeId scope() {
    return client.scope();
  }
}
