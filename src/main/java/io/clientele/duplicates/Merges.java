package io.clientele.duplicates;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientFiles.Taken;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientPair;
import io.clientele.clients.ClientPairs;
import io.clientele.clients.Clients;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two cards of the same client one, and parts them again when it was a mistake. */
@Service
@Transactional
public class Merges {

  private final ClientPairs pairs;
  private final Clients clients;
  private final MergeTable table;
  private final Scopes scopes;
  private final Journal journal;
  private final Clock clock;

  Merges(
      ClientPairs pairs,
      Clients clients,
      MergeTable table,
      Scopes scopes,
      Journal journal,
      Clock clock) {
    this.pairs = pairs;
    this.clients = clients;
    this.table = table;
    this.scopes = scopes;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The two side by side.
   *
   * @throws NotFound when the viewer may not change both
   * @throws Refusal when they cannot become one
   */
  public MergePreview preview(ClientId keptId, ClientId goneId) {
    var pair = take(keptId, goneId);
    var kept = clients.card(keptId);
    var gone = clients.card(goneId);
    return new MergePreview(
        kept, gone, MergeChoices.proposed(kept, gone), scopes.guests(pair.gone().scope()));
  }

  /**
   * Makes them one, with all that hangs on them.
   *
   * @param kept as it was read when the choices were made, the one that stays
   * @param gone the one that is archived and leads to the other
   * @throws Refusal when somebody changed one of them since; it says what, and nothing is merged
   */
  public MergeId merge(ClientCard kept, ClientCard gone, MergeChoices choices) {
    var pair = take(kept.id(), gone.id());
    requireAsRead(kept);
    requireAsRead(gone);
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var details = choices.details(kept.details(), gone.details());
    var status = choices.withStatus(kept, gone);
    var guests = scopes.guests(pair.gone().scope());

    var memory = pairs.merge(pair, details, status.status(), status.statusReason(), at);

    var changes = new ArrayList<>(Changes.between(kept.details(), memory.united().details()));
    if (status.status() != kept.status()) {
      changes.add(new Change("status", kept.status().name(), status.status().name()));
    }
    changes.add(new Change("merged", null, title(gone)));
    record(pair.kept(), "client.merge", changes);
    var leads = new ArrayList<>(List.of(new Change("mergedInto", null, kept.name())));
    if (!guests.isEmpty()) {
      leads.add(new Change("access", String.join(", ", guests), null));
    }
    record(pair.gone(), "client.merged", leads);
    return table.insert(kept.id(), gone.id(), gone.name(), memory, pair.kept().by(), at);
  }

  /**
   * Parts them again. What nobody changed since is as it was before; what somebody changed on the
   * kept card stays.
   *
   * @return the fields that stay because somebody changed them since, in words
   * @throws Refusal when they are parted already, or another merge has to be undone first
   */
  public List<String> undo(MergeId id) {
    var merge = table.get(id);
    var pair = pairs.takeMerged(merge.kept(), merge.gone());
    if (!table.get(id).isOpen()) {
      throw Refusal.because("duplicates.refused.undone", merge.goneName());
    }
    var last = table.lastInto(merge.kept()).orElseThrow();
    if (!last.id().equals(id)) {
      throw Refusal.because("duplicates.refused.later", last.goneName());
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var before = clients.card(merge.kept()).details();

    var stays = pairs.part(pair, table.memory(id), at);

    table.undone(id, pair.kept().by(), at);
    var changes = new ArrayList<>(Changes.between(before, clients.card(merge.kept()).details()));
    changes.add(new Change("parted", null, pair.gone().name()));
    record(pair.kept(), "client.part", changes);
    record(pair.gone(), "client.part", List.of(new Change("parted", null, pair.kept().name())));
    return stays.stream().map(Merges::label).toList();
  }

  /**
   * What was merged into a card, the newest first.
   *
   * @throws NotFound when the viewer may not read it
   */
  @Transactional(readOnly = true)
  public List<MergeRow> of(ClientId id) {
    var card = clients.card(id);
    if (!card.may(Right.READ)) {
      throw new NotFound();
    }
    var last = table.lastInto(id).map(MergeTable.Kept::id).orElse(null);
    return table.into(id).stream()
        .map(
            one ->
                new MergeRow(
                    one.id(),
                    one.goneName(),
                    one.at(),
                    one.by(),
                    one.undoneAt(),
                    one.undoneBy(),
                    one.id().equals(last) && card.may(Right.CHANGE) && pairs.mayChange(one.gone())))
        .toList();
  }

  private ClientPair take(ClientId kept, ClientId gone) {
    if (kept.equals(gone)) {
      throw new NotFound();
    }
    var pair = pairs.take(kept, gone);
    for (var id : List.of(kept, gone)) {
      var card = clients.card(id);
      if (card.isArchived()) {
        throw Refusal.because("duplicates.refused.archived", card.name());
      }
    }
    requireOneOwner(pair);
    return pair;
  }

  /** The owner of the card that goes has no client any more: that is for those who reassign. */
  private void requireOneOwner(ClientPair pair) {
    var loser = scopes.owner(pair.gone().scope());
    var winner = scopes.owner(pair.kept().scope());
    if (!Objects.equals(loser.owner(), winner.owner())
        && !scopes.allows(pair.gone().scope(), Right.REASSIGN)) {
      throw Refusal.because(
          "duplicates.refused.owner",
          pair.gone().name(),
          Objects.requireNonNullElse(loser.ownerName(), loser.departmentName()));
    }
  }

  private void requireAsRead(ClientCard read) {
    var now = clients.card(read.id());
    if (now.version() != read.version()) {
      var fields =
          Changes.between(read.details(), now.details()).stream()
              .map(change -> label(change.field()))
              .distinct()
              .collect(Collectors.joining(", "));
      throw Refusal.because(
          "duplicates.refused.changed",
          now.name(),
          now.changedBy(),
          fields.isEmpty() ? text("duplicates.something-else") : fields);
    }
  }

  private static String title(ClientCard card) {
    var number = card.details().number();
    return number.isEmpty() ? card.name() : card.name() + " (" + number + ")";
  }

  private static String label(String field) {
    return text("clients.field." + field);
  }

  private void record(Taken taken, String action, List<Change> changes) {
    var subject = new Subject("client", taken.id().value(), taken.name());
    journal.record(taken.actor(), action, subject, changes, null);
  }
}
