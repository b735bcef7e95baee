package io.clientele.approvals;

import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeId;
import io.clientele.routes.Facts;

/**
 * A matter that is handed in.
 *
 * @param kind as its {@link Approvable} says
 * @param record the number of the record of that kind
 * @param title what it is called where it waits; it names no persons
 * @param scope of the record: whoever is asked reads it while they are asked
 * @param owner whose matter it is
 */
public record Submission(
    String kind, long record, String title, ScopeId scope, EmployeeId owner, Facts facts) {}
