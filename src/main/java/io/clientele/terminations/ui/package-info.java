/** How a contract ends, on its page. */
@NullMarked
package io.clientele.terminations.ui;

import org.jspecify.annotations.NullMarked;
