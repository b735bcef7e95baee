package io.clientele.journal;

import io.clientele.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and for whom: a substitute's act names the absent person too (duty I1).
 *
 * @param id the employee who acts; null for the portal itself (jobs, set-up)
 * @param forId the absent employee whose right was used; null when it was the actor's own
 */
public record Actor(
    @Nullable Long id, String name, @Nullable Long forId, @Nullable String forName) {

  public static final Actor PORTAL = new Actor(null, "Clientele", null, null);

  public static Actor self(long id, String name) {
    return new Actor(id, name, null, null);
  }

  /** The name as it stands on cards: a substitute's with the other's. */
  public String inWords() {
    return forName == null ? name : Texts.text("journal.for", name, forName);
  }

  public boolean isSubstitute() {
    return forId != null;
  }
}
