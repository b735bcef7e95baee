package io.clientele.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One letter with all that happened to it.
 *
 * @param next when it is tried again; null when it is not
 * @param html null for those who may see the state and not the text
 * @param mayAct whether the viewer may take it back or decide what becomes of it
 */
public record MailDetails(
    MailRow row,
    String messageId,
    Mailbox from,
    @Nullable Instant acceptedAt,
    @Nullable Instant next,
    List<MailAttempt> attempts,
    List<String> attachments,
    @Nullable String html,
    boolean mayAct) {}
