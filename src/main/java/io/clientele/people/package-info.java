/**
 * Employees, departments, absences and substitution, and the one policy of who may see what. A
 * record of any module has a scope here; everybody asks {@link io.clientele.people.Scopes}.
 */
@ApplicationModule(allowedDependencies = {"kit", "kit::ui", "journal", "documents", "company"})
@NullMarked
package io.clientele.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
