/** The inbox of approvals, a round with all that decides it, and the way there. */
@NullMarked
@NamedInterface("ui")
package io.clientele.approvals.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
