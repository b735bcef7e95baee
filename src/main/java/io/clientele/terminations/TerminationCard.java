package io.clientele.terminations;

import io.clientele.contracts.ContractTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a contract ends, as somebody reads it.
 *
 * @param terms of the text that binds, or bound last
 * @param termination the one that stands; null when there is none
 * @param revoked those that were revoked, the newest first
 * @param offered in which ways the viewer may end it now; empty when none
 * @param revocable whether the viewer may let it go on
 * @param writable whether the viewer writes the settlement list
 * @param settlesSums whether the viewer settles sums
 */
public record TerminationCard(
    ContractTerms terms,
    @Nullable Termination termination,
    List<Termination> revoked,
    List<Settlement> settlements,
    List<TerminationKind> offered,
    boolean revocable,
    boolean writable,
    boolean settlesSums) {

  public boolean isEmpty() {
    return termination == null && revoked.isEmpty() && offered.isEmpty();
  }

  public long open() {
    return settlements.stream().filter(line -> line.state() == SettlementState.OPEN).count();
  }

  public boolean settles(Settlement line) {
    return writable || settlesSums && line.details().kind() == SettlementKind.SUM;
  }
}
