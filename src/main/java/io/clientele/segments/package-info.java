/**
 * Segments: saved filters of the list of clients that somebody follows over time, with how many
 * clients they find day by day and what came of them. Modules above say what else a segment yields.
 *
 * @see io.clientele.segments.Segments
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "company",
      "people",
      "people::ui",
      "views",
      "clients",
      "clients::ui",
      "contacts"
    })
@NullMarked
package io.clientele.segments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
