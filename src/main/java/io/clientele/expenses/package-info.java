/**
 * Money spent on hospitality (duty H7): each expense with client, purpose and receipt, approved
 * along its route, and a budget for each person and month.
 *
 * @see io.clientele.expenses.Expenses
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "documents",
      "company",
      "people",
      "clients",
      "clients::ui",
      "routes",
      "approvals",
      "approvals::ui"
    })
@NullMarked
package io.clientele.expenses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
