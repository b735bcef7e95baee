/** The import wizard as a part that any module puts on its page. */
@NullMarked
package io.clientele.imports.ui;

import org.jspecify.annotations.NullMarked;
