/**
 * Cards that mean the same client: found while one types and among what one may change, made one
 * field by field, and parted again. Nobody learns of a card they may not read more than that it
 * exists and who owns it.
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "addresses",
      "journal",
      "people",
      "clients",
      "clients::ui",
      "contacts"
    })
@NullMarked
package io.clientele.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
