/** The segments, each with its size over time, and the way to one from the list of clients. */
@NullMarked
package io.clientele.segments.ui;

import org.jspecify.annotations.NullMarked;
