package io.clientele.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who owned a record from when until when.
 *
 * @param until null while it lasts
 */
public record Ownership(
    @Nullable EmployeeId owner,
    @Nullable String ownerName,
    DepartmentId department,
    String departmentName,
    Instant since,
    @Nullable Instant until,
    String assignedBy,
    @Nullable String why) {}
