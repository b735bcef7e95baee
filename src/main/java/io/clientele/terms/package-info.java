/**
 * On which terms a client buys: price type, payment term, credit limit, and how they pay. Whoever
 * sees the head of a card sees the terms; the head of the department and finance set them.
 *
 * @see io.clientele.terms.ClientTerms
 */
@ApplicationModule(
    allowedDependencies = {"kit", "kit::ui", "journal", "people", "clients", "clients::ui"})
@NullMarked
package io.clientele.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
