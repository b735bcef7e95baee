package io.clientele.people;

import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Knows who is acting: the person of the session, or the one a job works for. */
@Service
public class Viewers {

  private static final ScopedValue<EmployeeId> WORKED_FOR = ScopedValue.newInstance();

  private final ObjectProvider<SignedIn> signedIn;
  private final Organisation organisation;
  private final Journal journal;

  Viewers(ObjectProvider<SignedIn> signedIn, Organisation organisation, Journal journal) {
    this.signedIn = signedIn;
    this.organisation = organisation;
    this.journal = journal;
  }

  /**
   * The viewer with the rights of this moment.
   *
   * @throws NotFound when nobody is signed in or their account was disabled meanwhile
   */
  public Viewer current() {
    return find().orElseThrow(NotFound::new);
  }

  public Optional<Viewer> find() {
    var employee =
        WORKED_FOR.isBound()
            ? Optional.of(WORKED_FOR.get())
            : Optional.ofNullable(signedIn.getIfAvailable()).flatMap(SignedIn::employee);
    return employee.flatMap(id -> OfOneAct.viewer(id, () -> organisation.viewer(id)));
  }

  /** Does work in the name of this person, in a job or on a thread without a session. */
  public void runAs(EmployeeId employee, Runnable work) {
    ScopedValue.where(WORKED_FOR, employee).run(work);
  }

  /**
   * Who acts when the act needs one of these roles.
   *
   * @throws NotFound when the viewer has none of them; the denial is journalled
   */
  public Actor require(Role... anyOf) {
    var viewer = current();
    return viewer.actingAs(anyOf).orElseThrow(() -> denied(viewer, "role"));
  }

  private NotFound denied(Viewer viewer, String what) {
    journal.recordApart(viewer.actor(), "denied", new Subject(what, null, what), null);
    return new NotFound();
  }
}
