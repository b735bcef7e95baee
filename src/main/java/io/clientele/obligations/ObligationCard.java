package io.clientele.obligations;

import io.clientele.clients.ClientId;
import io.clientele.contracts.ContractId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An obligation with all that hangs on it. Of the client a division reads the name and where goods
 * are delivered.
 *
 * @param version to be handed back with each act
 * @param number of the contract
 * @param clause from which it follows, as it was called; empty for the contract as a whole
 * @param manager whose client it is; empty when nobody's
 * @param addresses to which goods are delivered
 * @param steps the newest first
 * @param readsContract whether the viewer may open the contract
 * @param writes whether the viewer writes it
 * @param acts whether the viewer says what became of it
 */
public record ObligationCard(
    ObligationId id,
    long version,
    ObligationDetails details,
    String division,
    String clause,
    ObligationState state,
    boolean bound,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate occurredOn,
    @Nullable LocalDate fulfilledOn,
    ContractId contract,
    String number,
    ClientId client,
    String clientName,
    String manager,
    List<String> addresses,
    List<Step> steps,
    List<Proof.Kept> proofs,
    boolean readsContract,
    boolean writes,
    boolean acts) {

  public boolean isDoneLate() {
    return ObligationRow.isAfter(fulfilledOn, dueOn);
  }

  /** Whether it waits for something of which nobody has said that it happened. */
  public boolean isWaiting() {
    return isOfEvent() && occurredOn == null;
  }

  /** Whether it runs from something of which another day may be said. */
  public boolean isRunning() {
    return isOfEvent() && occurredOn != null;
  }

  private boolean isOfEvent() {
    return details.due().kind() == Due.Kind.EVENT && state.isOpen();
  }
}
