package io.clientele.people;

import io.clientele.kit.Texts;

/** What an employee is in the house; one may be several. */
public enum Role {
  ACCOUNT_MANAGER,
  DEPARTMENT_HEAD,
  DIRECTOR,
  LOGISTICS_MANAGER,
  PRODUCTION_SPECIALIST,
  LAWYER,
  FINANCE,
  ADMINISTRATOR;

  public String inWords() {
    return Texts.text("people.role." + name());
  }
}
