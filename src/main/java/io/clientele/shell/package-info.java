/**
 * The frame around everything: sign-in, navigation, global search, My day, error pages. It knows
 * the modules only by what they contribute.
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "documents",
      "company",
      "people",
      "accounts"
    })
@NullMarked
package io.clientele.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
