package io.clientele.counterdrafts.ui;

import io.clientele.contracts.ContractId;
import io.clientele.counterdrafts.CounterdraftId;

/** Where drafts of clients are read. */
final class CounterdraftPath {

  private CounterdraftPath() {}

  static String of(ContractId contract) {
    return "contracts/" + contract.value();
  }

  static String of(ContractId contract, CounterdraftId draft) {
    return of(contract) + "/their-draft/" + draft.value();
  }
}
