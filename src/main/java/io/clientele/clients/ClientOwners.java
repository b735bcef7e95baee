package io.clientele.clients;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Ownership;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom each client belongs, and belonged. */
@Service
@Transactional
public class ClientOwners {

  private final ClientFiles files;
  private final Scopes scopes;
  private final Employees employees;
  private final Viewers viewers;
  private final Journal journal;
  private final ClientNews news;
  private final Clock clock;

  ClientOwners(
      ClientFiles files,
      Scopes scopes,
      Employees employees,
      Viewers viewers,
      Journal journal,
      ClientNews news,
      Clock clock) {
    this.files = files;
    this.scopes = scopes;
    this.employees = employees;
    this.viewers = viewers;
    this.journal = journal;
    this.news = news;
    this.clock = clock;
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Ownership> history(ClientId id) {
    return scopes.history(files.open(id, Right.READ).client().scope());
  }

  /**
   * Gives the client to somebody else, whose department has it from now on, and tells them.
   *
   * @throws NotFound when the viewer may not
   * @throws Refusal when the new owner is not here any more, or it is no change
   */
  public void reassign(ClientId id, EmployeeId to, String why) {
    var taken = give(id, to, why);
    news.reassigned(taken.client(), to, taken.actor());
  }

  /** The same for one of many: whoever gives them tells of all together, by {@link #tell}. */
  public void reassignOneOfMany(ClientId id, EmployeeId to, String why) {
    give(id, to, why);
  }

  /** Tells the new owner of so many clients that the viewer gave. */
  public void tell(EmployeeId to, long clients) {
    news.reassigned(clients, to, viewers.current().actor());
  }

  private ClientFiles.Taken give(ClientId id, EmployeeId to, String why) {
    var taken = files.take(id, Right.REASSIGN);
    var client = taken.client();
    var owner =
        employees
            .find(to)
            .filter(EmployeeContact::enabled)
            .orElseThrow(() -> Refusal.because("clients.refused.owner"));
    var before = scopes.owner(client.scope());
    if (to.equals(before.owner())) {
      throw Refusal.because("clients.refused.same-owner", owner.name());
    }
    var reason = Reason.orEmpty(why);
    if (reason.isEmpty()) {
      throw Refusal.because("clients.refused.owner-reason");
    }
    scopes.reassign(client.scope(), to, owner.department(), taken.actor(), reason);
    files.putBack(taken, clock.instant());
    journal.record(
        taken.actor(),
        "client.reassign",
        ClientFiles.subject(client),
        List.of(new Change("owner", before.ownerName(), owner.name())),
        reason);
    return taken;
  }
}
