/**
 * Papers that bind people or ask for their word (duty I7): instructions are signed, drafts of
 * management's decisions are commented and acknowledged. What is published stays as it is; who must
 * is asked of the house as it is now.
 *
 * @see io.clientele.instructions.Instructions
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "company",
      "people",
      "people::ui",
      "accounts",
      "templates",
      "worktime",
      "calendar",
      "exports",
      "exports::ui",
      "notices",
      "clients"
    })
@NullMarked
package io.clientele.instructions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
