/** The page of the sandbox: letters that stayed inside, and the portal's clock. */
@NullMarked
package io.clientele.sandbox.ui;

import org.jspecify.annotations.NullMarked;
