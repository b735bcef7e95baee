/**
 * The ledger of every letter that leaves the house, and the workers that carry them to the relay:
 * nothing is lost, nothing is sent twice. Who may be written to is decided by those who queue.
 *
 * @see io.clientele.mail.Mail
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "documents",
      "company",
      "people",
      "accounts"
    })
@NullMarked
package io.clientele.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
