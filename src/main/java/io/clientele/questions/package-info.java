/**
 * Questions that a contract leaves open, or that arise later (duty E6): what ways were proposed,
 * which one both sides agreed on, and which amendment says it.
 *
 * @see io.clientele.questions.Questions
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "company",
      "people",
      "notices",
      "exports",
      "exports::ui",
      "clients",
      "contracts",
      "contracts::ui"
    })
@NullMarked
package io.clientele.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
