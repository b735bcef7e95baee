package io.clientele.contracts;

import io.clientele.approvals.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract with all that hangs on it.
 *
 * @param title what it is called where it waits for others
 * @param owner whose client it is with; empty when nobody's
 * @param endsEarly its last day when that was brought forward
 * @param amends the number of what an amendment takes the place of; null for a contract of its own
 * @param house the currency of the house
 * @param versions the newest first
 * @param round the last round of approval; null while there was none
 * @param asked who is asked for an answer now
 * @param opensClient whether the viewer may open the client's card
 * @param mine whether the viewer writes it
 */
public record ContractCard(
    ContractId id,
    long version,
    String number,
    String title,
    ContractHead head,
    ContractTerms terms,
    ContractState state,
    @Nullable LocalDate endsEarly,
    @Nullable String amends,
    String clientName,
    String owner,
    String house,
    Instant changedAt,
    String changedBy,
    List<DraftClause> clauses,
    List<ContractVersion> versions,
    @Nullable RoundId round,
    List<String> asked,
    boolean opensClient,
    boolean mine) {

  /** The SHA-256 of what was handed in last; empty before. */
  public String newest() {
    return versions.isEmpty() ? "" : versions.getFirst().sha256();
  }

  public boolean isWritable() {
    return mine && state.isOpen();
  }
}
