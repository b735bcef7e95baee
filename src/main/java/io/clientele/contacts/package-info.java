/**
 * The persons at the clients: who they are, what they agreed to, and how they are forgotten. Who
 * may read or change a client may so with its persons; their tables bear the client's name, {@code
 * clients_contact}, because they hang on the card.
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "addresses",
      "addresses::ui",
      "journal",
      "company",
      "people",
      "views",
      "clients",
      "clients::ui"
    })
@NullMarked
package io.clientele.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
