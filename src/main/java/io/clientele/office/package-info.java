/**
 * Files as office programs save them today: archives of markup, unpacked no further than they
 * should, and nothing outside them ever read.
 */
@ApplicationModule(allowedDependencies = {"kit"})
@NullMarked
package io.clientele.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
