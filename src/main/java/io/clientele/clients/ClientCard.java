package io.clientele.clients;

import io.clientele.people.Ownership;
import io.clientele.people.Right;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client's card as the viewer may see it. Without the right to read, only what belongs to the
 * head is filled.
 *
 * @param version to be handed back when saving
 * @param statusReason why it has this status; empty when none was given
 * @param mergedInto the card that this one leads to; null while it stands alone
 * @param rights what the viewer may do
 */
public record ClientCard(
    ClientId id,
    long version,
    ClientDetails details,
    ClientStatus status,
    String statusReason,
    Ownership ownership,
    Instant createdAt,
    String createdBy,
    Instant changedAt,
    String changedBy,
    @Nullable Instant archivedAt,
    @Nullable ClientId mergedInto,
    Set<Right> rights) {

  public String name() {
    return details.name();
  }

  public boolean isArchived() {
    return archivedAt != null;
  }

  public boolean isMerged() {
    return mergedInto != null;
  }

  public boolean may(Right right) {
    return rights.contains(right);
  }
}
