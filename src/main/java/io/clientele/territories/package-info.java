/**
 * Which territory an employee looks after: a word of the list that clients have theirs from. The
 * administrator assigns it; every colleague may know it.
 *
 * @see io.clientele.territories.Territories
 */
@ApplicationModule(
    allowedDependencies = {"kit", "kit::ui", "journal", "people", "people::ui", "lists"})
@NullMarked
package io.clientele.territories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
