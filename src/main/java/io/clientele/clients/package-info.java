/**
 * The client card: who the house deals with, and everything that happened with them. Modules above
 * add tabs, actions, entries to the timeline and the history, words to find a card by, and filters
 * and columns of the list; every access goes by the client's scope.
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
      "lists",
      "views",
      "views::ui",
      "notices",
      "exports",
      "exports::ui"
    })
@NullMarked
package io.clientele.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
