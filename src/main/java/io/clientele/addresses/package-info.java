/**
 * Where somebody is and how one reaches them: addresses, telephone numbers, mail addresses, and the
 * countries they are in. Values only; whoever keeps them does so in tables of their own.
 */
@ApplicationModule(allowedDependencies = {"kit", "kit::ui"})
@NullMarked
package io.clientele.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
