/** The import wizard as a part that any module puts on its page. */
@NamedInterface("ui")
@NullMarked
package io.clientele.imports.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
