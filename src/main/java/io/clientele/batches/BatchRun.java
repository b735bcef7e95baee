package io.clientele.batches;

import io.clientele.clients.ClientId;
import io.clientele.kit.Text;
import java.util.ArrayList;
import java.util.List;

/** A change on its way through many cards; any thread may look at it. */
public final class BatchRun {

  /** More refusals than this are counted, not told one by one. */
  static final int MOST_TOLD = 1_000;

  private final BatchChange change;
  private final boolean dry;
  private final List<ClientId> clients;
  private final List<Refused> refusals = new ArrayList<>();
  private int changed;
  private int unchanged;
  private int refused;
  private State state = State.RUNNING;
  private boolean cancelled;

  BatchRun(BatchChange change, boolean dry, List<ClientId> clients) {
    this.change = change;
    this.dry = dry;
    this.clients = clients;
  }

  /** How it goes. */
  public enum State {
    RUNNING,
    DONE,
    CANCELLED,
    BROKEN
  }

  /**
   * A card that stays as it was.
   *
   * @param name empty when the viewer does not see the card
   */
  public record Refused(ClientId client, String name, Text why) {}

  /** How far it came. */
  public record Progress(
      State state, int total, int changed, int unchanged, int refused, List<Refused> refusals) {

    public int done() {
      return changed + unchanged + refused;
    }

    public boolean isOver() {
      return state != State.RUNNING;
    }
  }

  public BatchChange change() {
    return change;
  }

  /** Whether it only counts. */
  public boolean isDry() {
    return dry;
  }

  public List<ClientId> clients() {
    return clients;
  }

  public synchronized Progress progress() {
    return new Progress(state, clients.size(), changed, unchanged, refused, List.copyOf(refusals));
  }

  /** The card under way is finished; what is done stays done. */
  public synchronized void cancel() {
    cancelled = true;
  }

  synchronized boolean isCancelled() {
    return cancelled;
  }

  synchronized void passed(boolean didChange) {
    if (didChange) {
      changed++;
    } else {
      unchanged++;
    }
  }

  synchronized void refused(ClientId client, String name, Text why) {
    refused++;
    if (refusals.size() < MOST_TOLD) {
      refusals.add(new Refused(client, name, why));
    }
  }

  synchronized void end(State how) {
    state = how;
  }
}
