/** The pages on which templates of contracts are read and written. */
@NullMarked
@NamedInterface("ui")
package io.clientele.clauses.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
