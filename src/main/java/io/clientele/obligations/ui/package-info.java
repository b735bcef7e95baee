/** The lists of obligations, the page of one, and what stands of them on contracts and clients. */
@NullMarked
package io.clientele.obligations.ui;

import org.jspecify.annotations.NullMarked;
