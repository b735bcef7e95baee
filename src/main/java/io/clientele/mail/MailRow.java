package io.clientele.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One letter in a list.
 *
 * @param client the client's name on that day; null when it belongs to none
 * @param sender null for the portal's own letters
 * @param reply what the relay, a gate or the portal said last
 */
public record MailRow(
    MailId id,
    Instant at,
    Mailbox to,
    @Nullable String client,
    String subject,
    @Nullable String sender,
    Lane lane,
    MailState state,
    String reply) {}
