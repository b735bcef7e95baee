/** The parts every view is made of, and the points where modules add to the frame. */
@NullMarked
@NamedInterface("ui")
package io.clientele.kit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
