/**
 * What must hold before the portal starts: a free port, a database of the right kind, rights for
 * the application's user. Whatever is missing is said in one sentence, and the start ends there.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.clientele.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
