package io.clientele.clients;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of clients. For those who may only see the head of the card the rest is
 * empty.
 *
 * @param ownerName empty while the client waits for an owner
 */
public record ClientRow(
    ClientId id,
    String name,
    String number,
    ClientStatus status,
    ClientDetails.@Nullable Grade grade,
    String ownerName,
    String city,
    String phone,
    List<String> tags,
    @Nullable Instant changedAt) {}
