/** The fields in which addresses and numbers are edited, and how cards show them. */
@NullMarked
@NamedInterface("ui")
package io.clientele.addresses.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
