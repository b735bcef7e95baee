package io.clientele.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How this node stands with the relay.
 *
 * @param unreachableSince null while it answers
 * @param why what it or the network said; empty while it answers
 */
public record RelayStatus(boolean configured, @Nullable Instant unreachableSince, String why) {}
