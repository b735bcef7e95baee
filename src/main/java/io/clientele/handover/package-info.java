/**
 * What a leaver owns goes to named successors: clients by rules or by hand, everything else kind by
 * kind; looked at before, then done in one act that is whole or not at all, and told in a report.
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "addresses",
      "journal",
      "people",
      "people::ui",
      "lists",
      "exports",
      "exports::ui",
      "notices",
      "clients"
    })
@NullMarked
package io.clientele.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
