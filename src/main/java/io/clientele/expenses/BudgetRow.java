package io.clientele.expenses;

import io.clientele.people.EmployeeId;

/**
 * What somebody may spend in a month.
 *
 * @param version 0 while nothing was given
 */
public record BudgetRow(EmployeeId employee, String name, long version, BudgetUse use) {}
