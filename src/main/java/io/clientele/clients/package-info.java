/**
 * The client card: who the house deals with, their people, and everything that happened with them.
 * Modules above add tabs, actions and entries to the timeline; every access goes by the client's
 * scope.
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "addresses",
      "addresses::ui",
      "journal",
      "company",
      "people",
      "exports",
      "exports::ui"
    })
@NullMarked
package io.clientele.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
