package io.clientele.clients;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clients of the house, card by card. Lists of them are in {@link ClientList}. */
@Service
@Transactional
public class Clients {

  private final ClientFiles files;
  private final Scopes scopes;
  private final Viewers viewers;
  private final Journal journal;
  private final ClientNews news;
  private final NewClients newClients;
  private final Clock clock;

  Clients(
      ClientFiles files,
      Scopes scopes,
      Viewers viewers,
      Journal journal,
      ClientNews news,
      NewClients newClients,
      Clock clock) {
    this.files = files;
    this.scopes = scopes;
    this.viewers = viewers;
    this.journal = journal;
    this.news = news;
    this.newClients = newClients;
    this.clock = clock;
  }

  /**
   * Puts a new client in, who belongs to whom the viewer works for, and tells whom it concerns.
   *
   * @throws Refusal when something cannot be right, or the number exists
   */
  public ClientId create(ClientDetails details) {
    var client = create(new NewClient(details, Beginning.AS_PROSPECT));
    news.created(client, requireFounder());
    return client.id();
  }

  /** The same for one of many: whoever takes a list in tells of all together. */
  public ClientId create(ClientDetails details, ClientStatus status) {
    return create(new NewClient(details, new Beginning(status, "", null))).id();
  }

  /**
   * How a card begins that is put in for somebody else, or of a client known before.
   *
   * @param owner null for whom the viewer works for
   */
  public record Beginning(ClientStatus status, String reason, @Nullable EmployeeId owner) {

    static final Beginning AS_PROSPECT = new Beginning(ClientStatus.PROSPECT, "", null);
  }

  private Client create(NewClient client) {
    return newClients.put(List.of(client)).getFirst();
  }

  /** A client to be put in, and how the card begins. */
  public record NewClient(ClientDetails details, Beginning beginning) {}

  /**
   * Puts many new clients in at once, all or none; whoever takes a list in tells of all together.
   *
   * @return them in the order in which they came
   * @throws Refusal when something of one cannot be right, its status lacks its reason, or the
   *     viewer may not give to that owner
   */
  public List<ClientId> createAll(List<NewClient> many) {
    return newClients.put(many).stream().map(Client::id).toList();
  }

  /**
   * Who acts when the viewer puts new clients in.
   *
   * @throws NotFound when the viewer has no clients of their own by role
   */
  public Actor requireFounder() {
    return viewers.require(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD);
  }

  /** Whether the viewer may put new clients in. */
  @Transactional(readOnly = true)
  public boolean mayCreate() {
    return viewers.current().has(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD);
  }

  /**
   * @throws NotFound when there is none, or it is not for the viewer to see
   */
  public ClientCard card(ClientId id) {
    var client = files.open(id, Right.SEE_HEAD).client();
    var rights = scopes.rights(client.scope());
    var reads = rights.contains(Right.READ);
    return new ClientCard(
        id,
        client.version(),
        reads ? client.details() : client.details().head(),
        client.status(),
        reads ? client.statusReason() : "",
        scopes.owner(client.scope()),
        client.createdAt(),
        client.createdBy(),
        client.changedAt(),
        client.changedBy(),
        client.archivedAt(),
        client.mergedInto() == null ? null : files.survivor(client).id(),
        rights);
  }

  /**
   * Saves what was edited.
   *
   * @param version of the card that was read
   * @throws EditConflict when somebody else saved since; nothing is written
   */
  public void revise(ClientId id, long version, ClientDetails details) {
    var taken = files.take(id, Right.CHANGE);
    var client = taken.client();
    var before = client.details();
    var checked = details.checked();
    if (client.version() != version) {
      throw new EditConflict(before, client.version(), client.changedBy(), client.changedAt());
    }
    var changes = Changes.between(before, checked);
    if (changes.isEmpty()) {
      return;
    }
    if (!before.number().equalsIgnoreCase(details.number().strip())) {
      files.requireFree(details.number());
    }
    client.revise(details, taken.by(), clock.instant());
    files.save(client);
    journal.record(taken.actor(), "client.change", ClientFiles.subject(client), changes, null);
  }

  /**
   * @throws Refusal when this status cannot follow, or lacks its reason
   */
  public void become(ClientId id, ClientStatus next, String why) {
    var taken = files.take(id, Right.CHANGE);
    var client = taken.client();
    var change = new Change("status", client.status().name(), next.name());
    client.become(next, why, taken.by(), clock.instant());
    files.save(client);
    record(taken, "client.status", List.of(change), why);
  }

  public void archive(ClientId id, String why) {
    var taken = files.take(id, Right.CHANGE);
    taken.client().archive(taken.by(), clock.instant());
    files.save(taken.client());
    record(taken, "client.archive", List.of(), why);
  }

  public void restore(ClientId id) {
    var taken = files.take(id, Right.CHANGE);
    taken.client().restore(taken.by(), clock.instant());
    files.save(taken.client());
    record(taken, "client.restore", List.of(), "");
  }

  private void record(ClientFiles.Taken taken, String action, List<Change> changes, String why) {
    var reason = Reason.orEmpty(why);
    journal.record(
        taken.actor(),
        action,
        ClientFiles.subject(taken.client()),
        changes,
        reason.isEmpty() ? null : reason);
  }
}
