/** The page on which routes are written and tried. */
@NullMarked
package io.clientele.routes.ui;

import org.jspecify.annotations.NullMarked;
