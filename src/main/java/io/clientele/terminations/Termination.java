package io.clientele.terminations;

import io.clientele.contracts.ContractId;
import io.clientele.kit.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a contract ends before its time.
 *
 * @param contract as it was signed first
 * @param currency of the sums that are settled
 * @param revoked null while it stands
 */
public record Termination(
    TerminationId id,
    ContractId contract,
    long version,
    TerminationDetails details,
    String currency,
    Instant at,
    String by,
    @Nullable Revoked revoked) {

  /** That it does not end after all. */
  public record Revoked(Instant at, String by, String why) {}

  public boolean stands() {
    return revoked == null;
  }

  /**
   * @throws Refusal when the contract has ended by now, or nobody says why
   */
  Termination revokedBy(Revoked how, LocalDate today) {
    if (how.why().isEmpty()) {
      throw Refusal.because("terminations.refused.why-not");
    }
    if (revoked != null) {
      throw Refusal.because("terminations.refused.revoked");
    }
    if (details.endsOn().isBefore(today)) {
      throw Refusal.because("terminations.refused.over");
    }
    return new Termination(id, contract, version, details, currency, at, by, how);
  }
}
