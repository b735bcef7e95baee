/**
 * The portal on one's own machine: an embedded database, mail that stays inside, demo people. The
 * production jar holds nothing of it.
 */
@ApplicationModule(allowedDependencies = {"setup", "kit", "kit::ui", "journal", "people"})
@NullMarked
package io.clientele.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
