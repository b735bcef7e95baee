/**
 * Who is asked before something holds: for each kind of matter the stages it passes, in versions.
 * Upper modules declare their kinds; {@code approvals} sends matters along.
 *
 * @see io.clientele.routes.Routes
 */
@ApplicationModule(
    allowedDependencies = {"kit", "kit::ui", "journal", "company", "people", "people::ui"})
@NullMarked
package io.clientele.routes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
