/**
 * How contracts end before their time (duty E6): who ended them, why and to which day, and what is
 * to be settled then.
 *
 * @see io.clientele.terminations.Terminations
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "company",
      "people",
      "notices",
      "clients",
      "contracts",
      "contracts::ui"
    })
@NullMarked
package io.clientele.terminations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
