package io.clientele.clauses;

import io.clientele.kit.Texts;

/** What a contract is for. */
public enum ContractKind {
  SUPPLY,
  FRAMEWORK,
  PURCHASE,
  AGENCY,
  SERVICE,
  CONFIDENTIALITY;

  public String inWords() {
    return Texts.text("clauses.kind." + name());
  }
}
