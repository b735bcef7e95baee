/**
 * Contracts with clients (duties E1, E3, E4): drafted from the clauses of the house, frozen and
 * approved version by version, signed only as approved, and kept in one register.
 *
 * @see io.clientele.contracts.Contracts
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "addresses",
      "accounts",
      "journal",
      "documents",
      "company",
      "people",
      "templates",
      "papers",
      "clauses",
      "routes",
      "approvals",
      "approvals::ui",
      "views",
      "views::ui",
      "exports",
      "exports::ui",
      "clients",
      "clients::ui",
      "contacts",
      "terms"
    })
@NullMarked
package io.clientele.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
