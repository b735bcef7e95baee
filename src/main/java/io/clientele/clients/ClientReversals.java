package io.clientele.clients;

import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.kit.FieldMerge;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Stamp;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what came onto cards by mistake, such as a whole wrong list. What somebody did with a
 * card since is theirs and stays.
 */
@Service
@Transactional
public class ClientReversals {

  private final ClientFiles files;
  private final Scopes scopes;
  private final Journal journal;
  private final JdbcClient jdbc;
  private final Clock clock;

  ClientReversals(ClientFiles files, Scopes scopes, Journal journal, JdbcClient jdbc, Clock clock) {
    this.files = files;
    this.scopes = scopes;
    this.journal = journal;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A change of a card: the fields and its stamp, before and after. */
  public record Revision(
      ClientDetails before, ClientDetails after, Stamp stampBefore, Stamp stampAfter) {}

  /**
   * How the house stands with a client, and why.
   *
   * @param wonAt when it first became a client; null while it never was
   */
  public record Standing(ClientStatus status, String reason, @Nullable Instant wonAt) {

    private static Standing of(Client client) {
      return new Standing(client.status(), client.statusReason(), client.wonAt());
    }

    private boolean says(Standing other) {
      return status == other.status && reason.equals(other.reason);
    }
  }

  /** How the house stands with a client that the viewer may change. */
  public Standing standing(ClientId id) {
    return Standing.of(files.open(id, Right.CHANGE).client());
  }

  /** The stamp of a card that the viewer has just changed. */
  public Stamp stamp(ClientId id) {
    return stamp(files.open(id, Right.CHANGE).client());
  }

  /**
   * Takes a card away as if it had never come. Its values stay in the journal.
   *
   * @param as it came
   * @throws Refusal when anything was done with it since
   * @throws NotFound when there is none, or the viewer may not change it
   */
  public void withdraw(ClientId id, ClientDetails as, ClientStatus status, String why) {
    var taken = files.take(id, Right.CHANGE);
    var client = taken.client();
    if (!client.details().equals(as) || client.status() != status || client.archivedAt() != null) {
      throw Refusal.because("clients.kept.changed", client.changedBy());
    }
    if (!scopes.isAsOpened(client.scope())) {
      throw Refusal.because("clients.kept.given");
    }
    if (files.hasPersons(client) || hasNotes(id)) {
      throw Refusal.because("clients.kept.used");
    }
    var subject = ClientFiles.subject(client);
    forgetWhoLooked(id);
    files.remove(client);
    journal.record(
        taken.actor(),
        "client.withdraw",
        subject,
        Changes.between(as, ClientDetails.named("")),
        why);
  }

  /**
   * Gives the changed fields their values back, save those that somebody changed again.
   *
   * @return the words for the fields that stay
   */
  public List<String> revert(ClientId id, Revision revision, String why) {
    var taken = files.take(id, Right.CHANGE);
    var client = taken.client();
    var current = client.details();
    var merge = FieldMerge.of(revision.after(), revision.before(), current);
    var wanted = merge.merged(Set.of());
    var stays = merge.conflicts().stream().map(FieldMerge.Conflict::field).toList();
    var isLast = stamp(client).isSame(revision.stampAfter()) && stays.isEmpty();
    var changes = Changes.between(current, wanted);
    if (!changes.isEmpty()) {
      if (!current.number().equalsIgnoreCase(wanted.number())) {
        files.requireFree(wanted.number());
      }
      client.revise(wanted, taken.by(), clock.instant());
      journal.record(taken.actor(), "client.change", ClientFiles.subject(client), changes, why);
    }
    if (isLast) {
      client.touch(revision.stampBefore().by(), revision.stampBefore().at());
    }
    if (isLast || !changes.isEmpty()) {
      files.save(client);
    }
    return stays.stream().map(ClientHistory::label).toList();
  }

  /**
   * Gives the client the former status back, save when somebody changed it again. To be followed by
   * {@link #revert}, which looks after the stamp.
   *
   * @return the words for the status when it stays
   */
  public List<String> restore(
      ClientId id, Standing before, Standing after, Stamp stampAfter, String why) {
    var taken = files.take(id, Right.CHANGE);
    var client = taken.client();
    var now = Standing.of(client);
    if (!now.says(after)) {
      return now.says(before) ? List.of() : List.of(ClientHistory.label("status"));
    }
    var untouched = stamp(client).isSame(stampAfter);
    client.recall(
        before,
        untouched ? stampAfter.by() : taken.by(),
        untouched ? stampAfter.at() : clock.instant());
    files.save(client);
    journal.record(
        taken.actor(),
        "client.status",
        ClientFiles.subject(client),
        List.of(new Change("status", after.status().name(), before.status().name())),
        why);
    return List.of();
  }

  /** To have looked at a card, or to keep it at hand, is no work with it. */
  private void forgetWhoLooked(ClientId id) {
    for (var table : List.of("clients_opened", "clients_favourite")) {
      jdbc.sql("delete from " + table + " where client_id = :id").param("id", id.value()).update();
    }
  }

  private boolean hasNotes(ClientId id) {
    return jdbc.sql("select exists (select 1 from clients_note where client_id = :id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  private static Stamp stamp(Client client) {
    return new Stamp(client.changedAt(), client.changedBy());
  }
}
