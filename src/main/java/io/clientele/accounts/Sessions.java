package io.clientele.accounts;

import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.ClockMoved;
import io.clientele.kit.NotFound;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeDisabled;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in from where. The database decides, not the memory of a node: a session that was
 * ended here is refused by its next request wherever that goes.
 */
@Service
@Transactional
public class Sessions {

  private final SessionTable sessions;
  private final CurrentSession current;
  private final Employees employees;
  private final Viewers viewers;
  private final Journal journal;

  Sessions(
      SessionTable sessions,
      Optional<CurrentSession> current,
      Employees employees,
      Viewers viewers,
      Journal journal) {
    this.sessions = sessions;
    this.current = current.orElse(Optional::empty);
    this.employees = employees;
    this.viewers = viewers;
    this.journal = journal;
  }

  /**
   * Begins a session after a sign-in.
   *
   * @return its key, a secret of the server's side
   */
  public String open(EmployeeId employee, String address, String agent) {
    var key = Secret.fresh();
    sessions.insert(employee, Secret.sha256(key), address, agent);
    return key;
  }

  /** Whose session this is, noting that it is alive; empty when it has ended. */
  public Optional<EmployeeId> touch(String key) {
    return sessions.touch(Secret.sha256(key));
  }

  /** Ends the session by its key: its owner signs out. */
  public void close(String key) {
    sessions.end(Secret.sha256(key));
  }

  /** The viewer's own open sessions, the last used first. */
  @Transactional(readOnly = true)
  public List<SessionRow> own() {
    return sessions.open(viewers.current().id(), currentKey());
  }

  /** The open sessions of an employee, for the administrator. */
  public List<SessionRow> of(EmployeeId employee) {
    viewers.require(Role.ADMINISTRATOR);
    return sessions.open(employee, currentKey());
  }

  /** Ends one of the viewer's own sessions, or anybody's when the viewer is administrator. */
  public void end(EmployeeId owner, SessionId session) {
    var actor = ender(owner);
    if (sessions.end(owner, session, actor.name())) {
      journal.record(actor, "session.end", subject(owner), List.of(), null);
    }
  }

  /** Ends all sessions of an employee but the one that asks. */
  public void endOthers(EmployeeId owner) {
    var actor = ender(owner);
    endAll(owner, currentKey(), actor);
  }

  /** The password was changed, or the account shut: whoever was in is out. */
  void endAll(EmployeeId owner, Optional<String> butKey, Actor actor) {
    if (sessions.endAll(owner, butKey, actor.name()) > 0) {
      journal.record(actor, "session.end-all", subject(owner), List.of(), null);
    }
  }

  boolean knownPlace(Optional<EmployeeId> employee, String address) {
    return sessions.hasBeenAt(employee.map(EmployeeId::value).orElse(-1L), address);
  }

  /** Nobody is signed out because the clock was put forward. */
  @EventListener
  void on(ClockMoved moved) {
    sessions.shift(moved.by());
  }

  @EventListener
  void on(EmployeeDisabled disabled) {
    endAll(disabled.employee(), Optional.empty(), viewers.current().actor());
  }

  private Actor ender(EmployeeId owner) {
    var viewer = viewers.current();
    return viewer.id().equals(owner) ? viewer.actor() : viewers.require(Role.ADMINISTRATOR);
  }

  private Optional<String> currentKey() {
    return current.key().map(Secret::sha256);
  }

  private Subject subject(EmployeeId employee) {
    var name = employees.find(employee).map(EmployeeContact::name).orElseThrow(NotFound::new);
    return new Subject("employee", employee.value(), name);
  }
}
