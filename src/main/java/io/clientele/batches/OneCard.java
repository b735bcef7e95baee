package io.clientele.batches;

import io.clientele.batches.BatchChange.AddedTag;
import io.clientele.batches.BatchChange.Archived;
import io.clientele.batches.BatchChange.NewGrade;
import io.clientele.batches.BatchChange.NewOwner;
import io.clientele.batches.BatchChange.RemovedTag;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientOwners;
import io.clientele.clients.Clients;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does the change on one card, whole or not at all. */
@Component
@Transactional
class OneCard {

  private final Clients clients;
  private final ClientOwners owners;

  OneCard(Clients clients, ClientOwners owners) {
    this.clients = clients;
    this.owners = owners;
  }

  /**
   * Whether the card changed, or would.
   *
   * @param dry only looks
   * @throws NotFound when the viewer does not see it
   * @throws Refusal when the viewer may not, or a rule is against it
   */
  boolean change(ClientId id, BatchChange change, boolean dry) {
    var card = clients.card(id);
    if (!card.may(change.right())) {
      throw Refusal.because("batches.refused.right");
    }
    if (!change.changes(card)) {
      return false;
    }
    if (!dry) {
      change(card, change);
    }
    return true;
  }

  private void change(ClientCard card, BatchChange change) {
    var details = card.details();
    switch (change) {
      case NewOwner owner -> owners.reassignOneOfMany(card.id(), owner.to(), owner.why());
      case NewGrade grade ->
          clients.revise(card.id(), card.version(), details.withGrade(grade.grade()));
      case AddedTag added ->
          clients.revise(
              card.id(),
              card.version(),
              details.withTags(
                  Stream.concat(details.tags().stream(), Stream.of(added.tag())).toList()));
      case RemovedTag removed ->
          clients.revise(
              card.id(), card.version(), details.withTags(without(details.tags(), removed.tag())));
      case Archived archived -> clients.archive(card.id(), archived.why());
    }
  }

  /** Whom it concerns hears of all cards together. */
  void tell(BatchChange change, long changed) {
    if (change instanceof NewOwner owner) {
      owners.tell(owner.to(), changed);
    }
  }

  /** What the card is called, for those who see it. */
  String name(ClientId id) {
    return clients.card(id).name();
  }

  private static List<String> without(List<String> tags, String gone) {
    return tags.stream().filter(tag -> !tag.equalsIgnoreCase(gone)).toList();
  }
}
