package io.clientele.company;

import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;

/** Tells who keeps the company's data; people, a floor mate to the right, knows the roles. */
public interface CompanyKeeper {

  /** The role as the guard of the page needs it. */
  String ROLE = "ADMINISTRATOR";

  /**
   * @throws NotFound when the current person does not keep the company's data
   */
  Actor require();
}
