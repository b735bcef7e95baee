/**
 * When one employee works: by which calendar of the house, with which hours of their own where they
 * work part time, and without the days on which they are away.
 *
 * @see io.clientele.worktime.Worktimes
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "calendar",
      "calendar::ui",
      "people",
      "people::ui"
    })
@NullMarked
package io.clientele.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
