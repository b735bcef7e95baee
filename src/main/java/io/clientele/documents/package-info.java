/**
 * All bytes of the house, each content once by its SHA-256. Who may read a file is decided by the
 * module whose record names it.
 */
@ApplicationModule(allowedDependencies = {"kit", "journal"})
@NullMarked
package io.clientele.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
