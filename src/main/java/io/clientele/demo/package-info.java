/**
 * A trading house to look around in on one's own machine: its people, its clients and a year of
 * their history, made up but believable. The production jar holds nothing of it.
 */
@ApplicationModule(
    allowedDependencies = {
      "setup",
      "kit",
      "kit::ui",
      "addresses",
      "company",
      "calendar",
      "people",
      "accounts",
      "lists",
      "territories",
      "worktime",
      "views",
      "clients",
      "contacts",
      "letters",
      "terms",
      "profiles",
      "reliability",
      "prospecting",
      "segments",
      "sources",
      "clauses",
      "routes",
      "approvals",
      "contracts",
      "disagreements",
      "obligations",
      "counterdrafts",
      "papers",
      "terminations",
      "questions",
      "expenses",
      "instructions",
      "sandbox"
    })
@NullMarked
package io.clientele.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
