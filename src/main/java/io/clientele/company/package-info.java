/**
 * Our own house: legal entities, requisites, logo, time zone; they stand on every letter and
 * document.
 */
@ApplicationModule(allowedDependencies = {"kit", "kit::ui", "journal", "documents"})
@NullMarked
package io.clientele.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
