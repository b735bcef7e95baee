package io.clientele.segments;

import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A segment as it is kept.
 *
 * @param department with whom it is shared; null when with nobody
 */
record StoredSegment(
    SegmentId id,
    long version,
    SegmentDetails details,
    EmployeeId owner,
    String ownerName,
    @Nullable DepartmentId department,
    LocalDate createdOn,
    boolean removed) {

  StoredSegment saying(SegmentDetails other) {
    return new StoredSegment(id, version, other, owner, ownerName, department, createdOn, removed);
  }

  StoredSegment sharedWith(@Nullable DepartmentId other) {
    return new StoredSegment(id, version, details, owner, ownerName, other, createdOn, removed);
  }

  StoredSegment ownedBy(EmployeeId other, String name) {
    return new StoredSegment(id, version, details, other, name, department, createdOn, removed);
  }

  StoredSegment removed(boolean gone) {
    return new StoredSegment(id, version, details, owner, ownerName, department, createdOn, gone);
  }

  String name() {
    return details.name();
  }
}
