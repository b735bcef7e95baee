/** The page of the working calendar, and the fields in which hours are written. */
@NullMarked
@NamedInterface("ui")
package io.clientele.calendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
