/** The plan on the client's card, and its steps on My day. */
@NullMarked
package io.clientele.prospecting.ui;

import org.jspecify.annotations.NullMarked;
