/**
 * How far a client can be relied on: facts with points, and a rating that a person draws from them,
 * with reasons and a day on which it is looked at again. Who may read or change a card may so here.
 *
 * @see io.clientele.reliability.Ratings
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "company",
      "people",
      "clients",
      "clients::ui"
    })
@NullMarked
package io.clientele.reliability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
