package io.clientele.contracts;

import io.clientele.journal.Actor;
import java.time.LocalDate;

/** Told that a contract was signed; what upper modules begin then is in the same transaction. */
public interface UponSigning {

  /**
   * @param holdsFrom the day from which it holds
   */
  void signed(ContractId contract, LocalDate holdsFrom, Actor by);
}
