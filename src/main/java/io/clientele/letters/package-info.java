/**
 * Letters from a person to chosen clients: written in Markdown with fields, one mail for each
 * recipient, standing on each client's timeline.
 *
 * @see io.clientele.letters.Letters
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "documents",
      "company",
      "people",
      "templates",
      "mail",
      "clients",
      "clients::ui",
      "contacts",
      "segments"
    })
@NullMarked
package io.clientele.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
