/**
 * What the portal tells its people by itself: messages inside it, mails at once, and one mail a
 * day. A module that has news calls {@link io.clientele.notices.Notices}; each person chooses how
 * what reaches them.
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "company",
      "people",
      "people::ui",
      "accounts",
      "mail"
    })
@NullMarked
package io.clientele.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
