package io.clientele.journal;

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

  public boolean isSubstitute() {
    return forId != null;
  }
}
