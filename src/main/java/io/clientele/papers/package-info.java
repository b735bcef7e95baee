/**
 * What a paper made of clauses is: two of them compared word by word, one printed, one read from a
 * file. It knows no database; who may see a paper is decided where it is kept.
 */
@ApplicationModule(allowedDependencies = {"kit", "office"})
@NullMarked
package io.clientele.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
