/** The profile on the client's card, and its form. */
@NullMarked
package io.clientele.profiles.ui;

import org.jspecify.annotations.NullMarked;
