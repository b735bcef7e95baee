/** The terms in the head of the card, and their tab. */
@NullMarked
package io.clientele.terms.ui;

import org.jspecify.annotations.NullMarked;
