/**
 * Plain types that every module speaks: texts, refusals, the clock. Its user-interface parts are in
 * {@code kit.ui}.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package io.clientele.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
