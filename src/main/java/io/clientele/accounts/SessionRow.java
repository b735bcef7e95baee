package io.clientele.accounts;

import java.time.Instant;

/**
 * An open session as its owner and the administrator see it.
 *
 * @param current whether it is the one that asks
 */
public record SessionRow(
    SessionId id, Instant since, Instant lastSeen, String address, String agent, boolean current) {}
