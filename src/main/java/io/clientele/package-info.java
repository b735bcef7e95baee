/** Clientele, the internal portal of a wholesale trading house: one deployable, many modules. */
@NullMarked
package io.clientele;

import org.jspecify.annotations.NullMarked;
