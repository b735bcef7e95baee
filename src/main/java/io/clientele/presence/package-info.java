/**
 * Who has which card open at this moment. It is kept in memory alone: it is of no value once it is
 * over.
 *
 * @see io.clientele.presence.Presence
 */
@ApplicationModule(allowedDependencies = {"kit", "kit::ui", "people", "clients", "clients::ui"})
@NullMarked
package io.clientele.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
