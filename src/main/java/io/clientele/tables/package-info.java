/**
 * Tables that people bring as files: recognises how a file is written and reads it row by row,
 * without keeping it. What is no table is refused with a sentence.
 */
@ApplicationModule(allowedDependencies = {"kit", "office", "exports"})
@NullMarked
package io.clientele.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
