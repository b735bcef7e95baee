package io.clientele.contracts;

import io.clientele.kit.Text;
import java.util.Optional;

/** Asked before a contract is signed; upper modules tell of what is still open. */
public interface SigningGate {

  /** Why it must not be signed now, and what to do; empty when nothing stands in the way. */
  Optional<Text> objection(ContractId contract);
}
