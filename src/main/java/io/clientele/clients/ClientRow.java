package io.clientele.clients;

import io.clientele.clients.ClientDetails.Grade;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of clients. For those who may only see the head of the card the rest is
 * empty; so is what lies in other tables and is not among the columns asked for.
 *
 * @param ownerName empty while the client waits for an owner
 * @param country ISO 3166
 * @param completeness how much of what should be known is, in percent
 * @param contactedAt when somebody of ours was last in touch
 * @param more what contributed columns say, by their keys
 */
public record ClientRow(
    ClientId id,
    String name,
    String number,
    ClientStatus status,
    @Nullable Grade grade,
    String ownerName,
    String departmentName,
    String city,
    String region,
    String country,
    String phone,
    String mail,
    String taxNumber,
    String industry,
    List<String> tags,
    @Nullable Integer completeness,
    @Nullable Instant contactedAt,
    @Nullable Instant createdAt,
    @Nullable Instant changedAt,
    Map<String, String> more) {

  public ClientRow {
    tags = List.copyOf(tags);
    more = Map.copyOf(more);
  }
}
