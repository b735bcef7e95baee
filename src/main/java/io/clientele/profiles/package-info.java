/**
 * What kind of client it is: legal kind, bank accounts, source and who recommended them, needs,
 * level, focus and territory. Who may read or change a card may so with its profile.
 *
 * @see io.clientele.profiles.Profiles
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
      "lists",
      "territories",
      "clients",
      "clients::ui",
      "contacts"
    })
@NullMarked
package io.clientele.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
