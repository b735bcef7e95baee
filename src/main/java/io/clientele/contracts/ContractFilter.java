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
 * @param brought with new clients alone
 */
public record ContractFilter(
    String words,
    @Nullable ContractState state,
    @Nullable ContractKind kind,
    @Nullable ClientId client,
    @Nullable EmployeeId owner,
    @Nullable Integer endsWithin,
    @Nullable Brought brought) {

  public static final ContractFilter ALL = new ContractFilter("", null, null, null, null, null);

  /** With whichever clients. */
  public ContractFilter(
      String words,
      @Nullable ContractState state,
      @Nullable ContractKind kind,
      @Nullable ClientId client,
      @Nullable EmployeeId owner,
      @Nullable Integer endsWithin) {
    this(words, state, kind, client, owner, endsWithin, null);
  }

  public static ContractFilter of(ClientId client) {
    return new ContractFilter("", null, null, client, null, null);
  }

  public static ContractFilter of(Brought brought) {
    return new ContractFilter("", null, null, null, null, null, brought);
  }

  public ContractFilter with(@Nullable Brought other) {
    return new ContractFilter(words, state, kind, client, owner, endsWithin, other);
  }
}
