package io.clientele.obligations;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the division does about its obligations, or whoever looks after the client for it. Lost
 * updates are refused as in {@link Obligations}.
 */
@Service
@Transactional
public class Fulfilment {

  private final HeldObligations held;
  private final ObligationAccess access;
  private final Evidence evidence;
  private final Reckonings reckonings;

  Fulfilment(
      HeldObligations held, ObligationAccess access, Evidence evidence, Reckonings reckonings) {
    this.held = held;
    this.access = access;
    this.evidence = evidence;
    this.reckonings = reckonings;
  }

  /** The day of the house. */
  public LocalDate today() {
    return reckonings.today();
  }

  /**
   * That happened from which it is reckoned. Once it is said only whoever looks after the client
   * says another day: a division does not move its own deadline.
   *
   * @throws NotFound when it is neither the viewer's division's nor of their client
   * @throws Refusal when it waits for nothing, or the day has not come
   */
  public void occurred(ObligationId id, long version, LocalDate day) {
    var taken = held.forDoer(id, version);
    if (taken.obligation().occurredOn() != null) {
      access.requireWriter(taken.kept());
    }
    held.put(taken, Step.Act.OCCURRED, "", (before, reckoning) -> before.occurred(day, reckoning));
  }

  /**
   * It is done.
   *
   * @param day on which it was done
   * @param words what proves it; may be empty when files do
   * @throws NotFound when it is neither the viewer's division's nor of their client
   * @throws Refusal when nothing proves it, a file is not taken, or it is not open
   */
  public void fulfil(
      ObligationId id, long version, LocalDate day, String words, List<Proof> proofs) {
    var said = ObligationDetails.words("obligations.field.proof", words);
    var taken = held.forDoer(id, version);
    if (said.isEmpty() && proofs.isEmpty()) {
      throw Refusal.because("obligations.refused.proof");
    }
    held.put(
        taken, Step.Act.FULFILLED, said, (before, reckoning) -> before.fulfilled(day, reckoning));
    evidence.add(id, proofs);
  }
}
