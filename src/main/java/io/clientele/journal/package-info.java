/**
 * Who did what, for whom, when, and what it changed. Entries are only ever added, in the
 * transaction of the act itself.
 */
@ApplicationModule(allowedDependencies = {"kit", "kit::ui"})
@NullMarked
package io.clientele.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
