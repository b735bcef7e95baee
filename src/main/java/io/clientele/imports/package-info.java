/**
 * The import wizard's engine: maps the columns of a file, tries a file out and then imports it in
 * the background. What is imported is told by an {@link io.clientele.imports.ImportTarget} of a
 * module above.
 */
@ApplicationModule(
    allowedDependencies = {"kit", "kit::ui", "journal", "documents", "people", "exports", "tables"})
@NullMarked
package io.clientele.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
