/**
 * One change on many cards: counted before, then done card by card in the background, each with its
 * own entry in the journal, and told in a report. Nobody changes in a batch what they may not
 * change on the card.
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "people",
      "lists",
      "clients",
      "clients::ui"
    })
@NullMarked
package io.clientele.batches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
