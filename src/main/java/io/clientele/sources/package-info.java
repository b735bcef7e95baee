/**
 * Where clients come from: what each source cost and how many clients it won, and who recommended
 * the house. Everybody counts the clients they read.
 *
 * @see io.clientele.sources.Sources
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "company",
      "people",
      "lists",
      "exports",
      "exports::ui",
      "clients",
      "clients::ui",
      "profiles"
    })
@NullMarked
package io.clientele.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
