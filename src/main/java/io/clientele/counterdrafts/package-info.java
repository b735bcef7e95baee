/**
 * Drafts that clients send instead of ours (duty E1): read from their file, set beside our clauses
 * pair by pair, and led into the protocol of disagreements or into the draft.
 *
 * @see io.clientele.counterdrafts.Counterdrafts
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "documents",
      "people",
      "papers",
      "clients",
      "contracts",
      "contracts::ui",
      "disagreements"
    })
@NullMarked
package io.clientele.counterdrafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
