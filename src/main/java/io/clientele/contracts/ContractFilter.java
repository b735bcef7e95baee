package io.clientele.contracts;

import io.clientele.clauses.ContractKind;
import io.clientele.clients.ClientId;
import io.clientele.people.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts to list; null for any.
 *
 * @param words a part of the number, the title or the client's name
 * @param owner whose client it is with
 * @param endsWithin in how many days from today its last day is at most
 */
public record ContractFilter(
    String words,
    @Nullable ContractState state,
    @Nullable ContractKind kind,
    @Nullable ClientId client,
    @Nullable EmployeeId owner,
    @Nullable Integer endsWithin) {

  public static final ContractFilter ALL = new ContractFilter("", null, null, null, null, null);

  public static ContractFilter of(ClientId client) {
    return new ContractFilter("", null, null, client, null, null);
  }
}
