/** The page of outgoing letters: where each stands, and what a person can decide about it. */
@NullMarked
package io.clientele.mail.ui;

import org.jspecify.annotations.NullMarked;
