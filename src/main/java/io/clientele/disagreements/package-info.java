/**
 * Protocols of disagreements (duty E2): what the client objects to in a contract, what each side
 * proposes, and what is agreed; nothing is signed while a row is open.
 *
 * @see io.clientele.disagreements.Disagreements
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "company",
      "people",
      "papers",
      "notices",
      "clients",
      "contracts",
      "contracts::ui"
    })
@NullMarked
package io.clientele.disagreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
