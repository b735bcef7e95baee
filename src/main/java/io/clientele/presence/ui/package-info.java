/** Who else is on the card, in its head. */
@NullMarked
package io.clientele.presence.ui;

import org.jspecify.annotations.NullMarked;
