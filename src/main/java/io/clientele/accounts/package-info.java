/**
 * How employees sign in and prove who they are: passwords, one-time links, sessions, and the delay
 * that tires out guessers. Whom they are and what they may do, {@code people} knows.
 */
@ApplicationModule(
    allowedDependencies = {"kit", "kit::ui", "journal", "company", "people", "people::ui"})
@NullMarked
package io.clientele.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
