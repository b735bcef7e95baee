package io.clientele.segments;

import io.clientele.clients.ClientList;
import io.clientele.company.CompanyZone;
import io.clientele.kit.NotFound;
import io.clientele.kit.OneByOne;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many clients segments have day by day, as their owners see them. Who sees less than what was
 * counted on a day is not told of that day.
 */
@Service
public class SegmentSizes {

  private static final Logger LOG = LoggerFactory.getLogger(SegmentSizes.class);

  private final SegmentTable segments;
  private final SizeTable sizes;
  private final MemberTable members;
  private final SegmentFilters filters;
  private final ClientList list;
  private final Viewers viewers;
  private final Scopes scopes;
  private final TransactionTemplate transaction;
  private final CompanyZone zone;
  private final Clock clock;

  SegmentSizes(
      SegmentTable segments,
      SizeTable sizes,
      MemberTable members,
      SegmentFilters filters,
      ClientList list,
      Viewers viewers,
      Scopes scopes,
      TransactionTemplate transaction,
      CompanyZone zone,
      Clock clock) {
    this.segments = segments;
    this.sizes = sizes;
    this.members = members;
    this.filters = filters;
    this.list = list;
    this.viewers = viewers;
    this.scopes = scopes;
    this.transaction = transaction;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * Records today's size of all segments that have none yet, each in a transaction of its own. One
   * whose owner has left waits for a new owner; one that cannot be counted does not keep the
   * others.
   */
  public void recordDue() {
    OneByOne.of(segments.unmeasured(zone.today()), id -> segments.find(id).ifPresent(this::count));
  }

  private void count(StoredSegment segment) {
    try {
      viewers.runAs(
          segment.owner(), () -> transaction.executeWithoutResult(status -> record(segment)));
    } catch (NotFound left) {
      LOG.debug("The owner of segment {} has left", segment.id().value());
    }
  }

  private void record(StoredSegment segment) {
    var today = zone.today();
    if (sizes.begin(segment, today)) {
      var found = list.found(filters.read(segment.details().filter()));
      members.follow(segment.id(), found, today, clock.instant());
      sizes.count(segment.id(), today);
    }
  }

  /** Whether it is a segment of archived cards. */
  public boolean ofArchived(SegmentCard segment) {
    return filters.read(segment.details().filter()).archived();
  }

  /**
   * The sizes of the last days that the viewer may know, the earliest first.
   *
   * @throws NotFound when the segment is not for the viewer
   */
  public List<SegmentSize> of(SegmentId id, int days) {
    var access = new SegmentAccess(viewers.current());
    var read = scopes.filter(access.viewer(), Right.READ);
    var segment = segments.find(id).filter(access::uses).orElseThrow(NotFound::new);
    return sizes.since(segment.id(), zone.today().minusDays(days)).stream()
        .filter(size -> access.sees(size, read))
        .map(RecordedSize::size)
        .toList();
  }
}
