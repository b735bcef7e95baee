/**
 * Lists as files: one row after the other into a workbook or a comma-separated file, in which no
 * cell is ever calculated. What stands in a list, and who may take it out, the list's module knows.
 */
@ApplicationModule(allowedDependencies = {"kit", "kit::ui"})
@NullMarked
package io.clientele.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
