/** The files on the client's card. */
@NullMarked
package io.clientele.attachments.ui;

import org.jspecify.annotations.NullMarked;
