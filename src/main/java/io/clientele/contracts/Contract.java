package io.clientele.contracts;

import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.ScopeId;

/**
 * A contract as it is kept.
 *
 * @param number as people call it: C-2026-0001
 * @param client as they are called now
 */
record Contract(
    ContractId id,
    long version,
    String number,
    ContractHead head,
    ContractTerms terms,
    ContractState state,
    Party client) {

  /**
   * The other side.
   *
   * @param name as the house calls them
   */
  record Party(String name, String legalName, String taxNumber, ScopeId scope) {}

  Contract called(String title) {
    requireOpen();
    return new Contract(id, version, number, head.called(title), terms, state, client);
  }

  Contract agreeing(ContractTerms other) {
    requireOpen();
    return new Contract(id, version, number, head, other, state, client);
  }

  /**
   * @throws Refusal when its text is not to be written any more
   */
  void requireOpen() {
    if (!state.isOpen()) {
      throw Refusal.because("contracts.refused.closed", number, state.inWords());
    }
  }

  /**
   * @throws Refusal when it cannot be that now
   */
  Contract become(ContractState next) {
    if (!state.canBecome(next)) {
      throw Refusal.because("contracts.refused.state." + next.name(), number, state.inWords());
    }
    return new Contract(id, version, number, head, terms, next, client);
  }

  /** Where others read of it; it names nobody. */
  String title() {
    var what = Texts.text("contracts.title-of", head.kind().inWords(), number);
    return terms.amount() == null ? what : what + ", " + terms.amountInWords();
  }

  ScopeId scope() {
    return client.scope();
  }
}
