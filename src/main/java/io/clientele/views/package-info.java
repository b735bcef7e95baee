/**
 * Saved views of lists: a name for what somebody filters for, in which order and with which
 * columns, for themselves or for their department. What stands in a view only its list understands,
 * and a view never shows more than its reader may see without it.
 */
@ApplicationModule(allowedDependencies = {"kit", "kit::ui", "journal", "people"})
@NullMarked
package io.clientele.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
