package io.clientele.segments;

import static java.util.stream.Collectors.toMap;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import io.clientele.people.EmployeeId;
import io.clientele.people.Handover;
import io.clientele.people.Passing;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All segments of a leaver: they are counted through their owner's eyes. */
@Component
class SegmentHandover implements Handover {

  private final SegmentTable table;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  SegmentHandover(SegmentTable table, Viewers viewers, Journal journal, Clock clock) {
    this.table = table;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "segments";
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public String textKey() {
    return "segments.handover";
  }

  @Override
  public Text one() {
    return Text.of("segments.handover.one");
  }

  @Override
  public Set<Role> successors() {
    return Set.of();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Long> owned(EmployeeId leaver) {
    return table.ownedBy(leaver, "");
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Long> hold(EmployeeId leaver) {
    return table.ownedBy(leaver, " for update");
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, String> names(Collection<Long> things) {
    var access = new SegmentAccess(viewers.current());
    return things.stream()
        .flatMap(id -> table.find(new SegmentId(id)).stream())
        .filter(access::uses)
        .collect(toMap(segment -> segment.id().value(), StoredSegment::name));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void pass(Passing passing, Collection<Long> things) {
    for (var id : things) {
      var segment = table.find(new SegmentId(id)).orElseThrow();
      var to = passing.to();
      table.update(segment.ownedBy(to.id(), to.name()), segment.version(), clock.instant());
      journal.record(
          passing.by(),
          "segment.pass",
          new Subject("segment", id, segment.name()),
          List.of(new Change("owner", passing.leaver().name(), to.name())),
          passing.why());
    }
  }
}
