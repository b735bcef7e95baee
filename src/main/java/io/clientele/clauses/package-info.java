/**
 * The clauses that contracts are made of (duty E1): templates with standard and alternative
 * wordings and the negotiator's fallback, in versions. Lawyers write them; whoever drafts contracts
 * reads them.
 *
 * @see io.clientele.clauses.ContractTemplates
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "addresses",
      "addresses::ui",
      "journal",
      "people",
      "templates"
    })
@NullMarked
package io.clientele.clauses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
