/**
 * Takes lists of clients in: what a column means, which client a row means, and what of a row comes
 * onto the card, to its contact, into its profile and its terms. The wizard and the work in the
 * background are those of {@code imports}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "addresses",
      "journal",
      "people",
      "imports",
      "imports::ui",
      "clients",
      "clients::ui",
      "contacts",
      "profiles",
      "terms"
    })
@NullMarked
package io.clientele.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
