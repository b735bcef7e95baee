package io.clientele.clients;

import io.clientele.kit.FieldMerge;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Makes two cards one and parts them again, with all that hangs on them. What the one card says
 * then, and the words in the journal, are the caller's.
 */
@Component
public class ClientPairs {

  private final ClientRepository clients;
  private final ClientFiles files;
  private final ClientReach reach;
  private final List<ClientReferences> references;

  ClientPairs(
      ClientRepository clients,
      ClientFiles files,
      ClientReach reach,
      List<ClientReferences> references) {
    this.clients = clients;
    this.reach = reach;
    this.files = files;
    this.references = references;
  }

  /**
   * Takes both cards out, always in the same order: whoever takes one of them, too, waits and
   * nobody waits for each other.
   *
   * @throws io.clientele.kit.NotFound when the viewer may not change one of them
   * @throws Refusal when one of them leads to another already
   */
  public ClientPair take(ClientId kept, ClientId gone) {
    lock(kept, gone);
    return new ClientPair(files.take(kept, Right.CHANGE), files.take(gone, Right.CHANGE));
  }

  /**
   * Takes two cards out that are one now.
   *
   * @throws Refusal when the kept one was merged into another itself, or they are not one any more
   */
  public ClientPair takeMerged(ClientId kept, ClientId gone) {
    lock(kept, gone);
    var pair = new ClientPair(files.take(kept, Right.CHANGE), files.takeMerged(gone, Right.CHANGE));
    if (!kept.equals(pair.gone().client().mergedInto())) {
      throw Refusal.because("clients.refused.not-merged", pair.gone().name());
    }
    return pair;
  }

  /** Whether the viewer may change a card, also one that leads to another. */
  public boolean mayChange(ClientId id) {
    return !reach.of(List.of(id), Right.CHANGE).isEmpty();
  }

  private void lock(ClientId one, ClientId other) {
    clients.lockAll(Set.of(one.value(), other.value()));
  }

  /**
   * Moves everything to the kept card, which says this from now on; the other is archived.
   *
   * @param details and status as they were chosen from the two cards
   */
  public MergeMemory merge(
      ClientPair pair, ClientDetails details, ClientStatus status, String reason, Instant at) {
    var kept = pair.kept().client();
    var gone = pair.gone().client();
    var keptBefore = kept.memory();
    var goneBefore = gone.memory();
    var moved = new TreeMap<String, String>();
    references.forEach(each -> moved.put(each.key(), each.move(pair, at)));

    gone.leadTo(kept.id(), details.number(), pair.gone().by(), at);
    files.save(gone);
    var won = keptBefore.firstWon(goneBefore);
    kept.unite(details, status, reason, won, pair.kept().by(), at);
    files.save(kept);
    return new MergeMemory(keptBefore, goneBefore, kept.memory(), moved);
  }

  /**
   * Brings everything back. What nobody changed since is as it was; a field of the kept card that
   * somebody changed stays as it is now.
   *
   * @return the fields that stay
   * @throws Refusal when a third card has the customer number by now
   */
  public List<String> part(ClientPair pair, MergeMemory memory, Instant at) {
    var unchanged = pair.kept().client().memory().equals(memory.united());
    for (var each : references.reversed()) {
      var moved = memory.moved().get(each.key());
      if (moved != null) {
        each.bringBack(pair, moved, at);
      }
    }

    var stays = unchanged ? recall(pair, memory) : restore(pair, memory, at);
    clients.saveAndFlush(pair.kept().client());
    var gone = pair.gone().client();
    if (!gone.details().number().equalsIgnoreCase(memory.gone().details().number())) {
      files.requireFree(memory.gone().details().number());
    }
    gone.recall(memory.gone());
    files.save(gone);
    files.save(pair.kept().client());
    return stays;
  }

  private static List<String> recall(ClientPair pair, MergeMemory memory) {
    pair.kept().client().recall(memory.kept());
    return List.of();
  }

  private static List<String> restore(ClientPair pair, MergeMemory memory, Instant at) {
    var kept = pair.kept().client();
    var now = kept.memory();
    var merge = FieldMerge.of(memory.united().details(), memory.kept().details(), now.details());
    var sameStatus =
        now.status() == memory.united().status()
            && now.statusReason().equals(memory.united().statusReason());
    var status = sameStatus ? memory.kept() : now;
    var won = Objects.equals(now.wonAt(), memory.united().wonAt()) ? memory.kept() : now;
    kept.unite(
        merge.merged(Set.of()),
        status.status(),
        status.statusReason(),
        won.wonAt(),
        pair.kept().by(),
        at);
    return merge.conflicts().stream().map(FieldMerge.Conflict::field).toList();
  }
}
