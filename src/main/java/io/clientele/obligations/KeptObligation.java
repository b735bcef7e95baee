package io.clientele.obligations;

import io.clientele.clients.ClientId;
import io.clientele.contracts.Contracts;
import io.clientele.journal.Subject;
import io.clientele.people.ScopeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation with the contract it follows from.
 *
 * @param number of the contract
 * @param scope of its client
 * @param holdsFrom the day from which it holds; null before it is signed
 */
record KeptObligation(
    Obligation obligation,
    String number,
    ClientId client,
    ScopeId scope,
    String division,
    @Nullable LocalDate holdsFrom) {

  Subject subject() {
    return new Subject(Contracts.KIND, obligation.contract().value(), number);
  }
}
