/** The page of the sources, with its charts, and the costs behind it. */
@NullMarked
package io.clientele.sources.ui;

import org.jspecify.annotations.NullMarked;
