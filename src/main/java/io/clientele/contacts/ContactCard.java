package io.clientele.contacts;

import io.clientele.clients.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person at a client.
 *
 * @param version to be handed back when saving
 */
public record ContactCard(
    ContactId id,
    ClientId client,
    long version,
    ContactDetails details,
    Instant changedAt,
    String changedBy,
    @Nullable Instant archivedAt) {

  public boolean isArchived() {
    return archivedAt != null;
  }
}
