/** The pages on which people prove who they are and look after their sessions. */
@NullMarked
package io.clientele.accounts.ui;

import org.jspecify.annotations.NullMarked;
