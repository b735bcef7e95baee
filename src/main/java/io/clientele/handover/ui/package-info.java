/** Where one says who gets what, looks at it, hands over, and reads the report. */
@NullMarked
package io.clientele.handover.ui;

import org.jspecify.annotations.NullMarked;
