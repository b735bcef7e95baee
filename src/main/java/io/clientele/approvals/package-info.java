/**
 * Rounds of approval: a matter of an upper module goes along its route, is decided once, and what
 * was decided holds for what was shown. Upper modules offer an {@link
 * io.clientele.approvals.Approvable}.
 *
 * @see io.clientele.approvals.Approvals
 * @see io.clientele.approvals.Decisions
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "documents",
      "calendar",
      "people",
      "people::ui",
      "worktime",
      "notices",
      "routes"
    })
@NullMarked
package io.clientele.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
