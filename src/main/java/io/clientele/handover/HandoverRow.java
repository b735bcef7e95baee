package io.clientele.handover;

import io.clientele.people.EmployeeId;
import java.time.Instant;

/**
 * A hand-over that was done.
 *
 * @param disabled whether the account was disabled with it
 * @param things how many went to successors
 */
public record HandoverRow(
    HandoverId id,
    EmployeeId leaver,
    String by,
    Instant at,
    String why,
    boolean disabled,
    int things) {}
