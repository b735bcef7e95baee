package io.clientele.segments;

import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * The size of a segment on one day.
 *
 * @param owner through whose eyes it was counted
 * @param within the department to which all that were counted belonged; null when there were
 *     several
 */
record RecordedSize(SegmentSize size, EmployeeId owner, @Nullable DepartmentId within) {}
