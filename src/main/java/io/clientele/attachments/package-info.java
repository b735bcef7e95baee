/**
 * The files on a client's card. Who may read or change a card may so with its files; that is asked
 * again when a download runs.
 *
 * @see io.clientele.attachments.Attachments
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "documents",
      "people",
      "clients",
      "clients::ui"
    })
@NullMarked
package io.clientele.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
