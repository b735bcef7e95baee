package io.clientele.segments;

import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The segments that the viewer may use (duty B1). Which clients they see in one is what the list
 * shows them, no more.
 */
@Service
@Transactional
public class Segments {

  private final SegmentTable table;
  private final Viewers viewers;
  private final Employees employees;
  private final Scopes scopes;
  private final Journal journal;
  private final CompanyZone zone;
  private final Clock clock;

  Segments(
      SegmentTable table,
      Viewers viewers,
      Employees employees,
      Scopes scopes,
      Journal journal,
      CompanyZone zone,
      Clock clock) {
    this.table = table;
    this.viewers = viewers;
    this.employees = employees;
    this.scopes = scopes;
    this.journal = journal;
    this.zone = zone;
    this.clock = clock;
  }

  /** By name. */
  @Transactional(readOnly = true)
  public List<SegmentCard> all() {
    var access = access();
    return table.of(access.viewer().id(), access.departments()).stream()
        .map(segment -> shown(segment, access))
        .toList();
  }

  /**
   * @throws NotFound when there is none, or it is not for the viewer
   */
  @Transactional(readOnly = true)
  public SegmentCard card(SegmentId id) {
    var access = access();
    return shown(used(access, id), access);
  }

  /**
   * Keeps a new segment for the viewer alone.
   *
   * @throws Refusal when it has no name, or something is too long
   */
  public SegmentId create(SegmentDetails details) {
    var viewer = viewers.current();
    var checked = details.checked();
    var id = table.insert(checked, viewer.id(), zone.today(), clock.instant());
    scopes.requireHere(viewer.id());
    var none = new SegmentDetails("", "", "");
    record(viewer.actor(), "segment.create", id, checked.name(), Changes.between(none, checked));
    return id;
  }

  /**
   * @param seen as it was read
   * @throws OptimisticLockingFailureException when somebody else changed it since
   */
  public void revise(SegmentCard seen, SegmentDetails details) {
    change(seen, "segment.change", segment -> segment.saying(details.checked()));
  }

  /** Lets the viewer's department use it; only its owner decides that. */
  public void share(SegmentCard seen) {
    var self = viewers.current().self();
    change(
        seen,
        "segment.share",
        segment -> {
          if (!segment.owner().equals(self.id())) {
            throw new NotFound();
          }
          return segment.sharedWith(self.department());
        });
  }

  /** From now on nobody but its owner uses it. */
  public void withdraw(SegmentCard seen) {
    change(seen, "segment.withdraw", segment -> segment.sharedWith(null));
  }

  /**
   * Gives it to another owner, through whose eyes it is counted from now on.
   *
   * @throws Refusal when there is no such person in the house
   */
  public void pass(SegmentCard seen, EmployeeId to) {
    var other =
        employees
            .find(to)
            .filter(EmployeeContact::enabled)
            .orElseThrow(() -> Refusal.because("segments.refused.owner"));
    change(seen, "segment.pass", segment -> segment.ownedBy(to, other.name()));
    scopes.requireHere(to);
  }

  public void remove(SegmentCard seen) {
    change(seen, "segment.remove", segment -> segment.removed(true));
  }

  /**
   * Takes a removal back.
   *
   * @throws NotFound when it is not the viewer's to change
   */
  public void restore(SegmentId id) {
    var segment = table.find(id).filter(StoredSegment::removed).orElseThrow(NotFound::new);
    var actor = access().changes(segment).orElseThrow(NotFound::new);
    table.update(segment.removed(false), segment.version(), clock.instant());
    scopes.requireHere(segment.owner());
    record(actor, "segment.restore", id, segment.name(), List.of());
  }

  private void change(SegmentCard seen, String action, UnaryOperator<StoredSegment> step) {
    var access = access();
    var segment = used(access, seen.id());
    var actor = access.changes(segment).orElseThrow(NotFound::new);
    var next = step.apply(segment);
    table.update(next, seen.version(), clock.instant());
    record(actor, action, segment.id(), next.name(), changes(segment, next));
  }

  private static List<Change> changes(StoredSegment before, StoredSegment after) {
    var changes = new ArrayList<>(Changes.between(before.details(), after.details()));
    if (!before.owner().equals(after.owner())) {
      changes.add(new Change("owner", before.ownerName(), after.ownerName()));
    }
    return changes;
  }

  private StoredSegment used(SegmentAccess access, SegmentId id) {
    return table.find(id).filter(access::uses).orElseThrow(NotFound::new);
  }

  private static SegmentCard shown(StoredSegment segment, SegmentAccess access) {
    return new SegmentCard(
        segment.id(),
        segment.version(),
        segment.details(),
        segment.ownerName(),
        segment.department() != null,
        access.owns(segment),
        access.changes(segment).isPresent(),
        segment.createdOn());
  }

  private SegmentAccess access() {
    return new SegmentAccess(viewers.current());
  }

  private void record(Actor actor, String action, SegmentId id, String name, List<Change> changes) {
    journal.record(actor, action, new Subject("segment", id.value(), name), changes, null);
  }
}
