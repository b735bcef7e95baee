/** Papers to read, comment and sign, and what their authors see of it. */
@NullMarked
package io.clientele.instructions.ui;

import org.jspecify.annotations.NullMarked;
