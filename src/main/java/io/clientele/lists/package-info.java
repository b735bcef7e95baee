/**
 * The words that the portal offers to choose from: industries, sources, tags, reasons. The
 * administrator edits them; what is in use is retired, never deleted, and renamed wherever it
 * stands.
 *
 * @see io.clientele.lists.Lists
 */
@ApplicationModule(allowedDependencies = {"kit", "kit::ui", "journal", "people"})
@NullMarked
package io.clientele.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
