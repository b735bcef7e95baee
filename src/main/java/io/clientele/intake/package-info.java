/**
 * Takes lists of clients in: what a column means, which client a row means, and what of a row comes
 * into the card and its contact. The wizard and the work in the background are those of {@code
 * imports}.
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
      "contacts"
    })
@NullMarked
package io.clientele.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
