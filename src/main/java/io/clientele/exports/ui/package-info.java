/** The dialog in which one takes a list out as a file. */
@NullMarked
@NamedInterface("ui")
package io.clientele.exports.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
