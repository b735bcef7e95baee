/**
 * What contracts oblige the divisions to (duty E5): who does what by when, how it is proved, and
 * what was kept; the days on which contracts end or go on are warned of as well.
 *
 * @see io.clientele.obligations.Obligations
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "addresses",
      "journal",
      "documents",
      "company",
      "calendar",
      "people",
      "worktime",
      "notices",
      "clients",
      "clients::ui",
      "contracts",
      "contracts::ui"
    })
@NullMarked
package io.clientele.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
