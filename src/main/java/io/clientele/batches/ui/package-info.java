/** The dialog in which one changes many clients. */
@NullMarked
package io.clientele.batches.ui;

import org.jspecify.annotations.NullMarked;
