/** The rating in the head of the card, and its tab with the facts. */
@NullMarked
package io.clientele.reliability.ui;

import org.jspecify.annotations.NullMarked;
