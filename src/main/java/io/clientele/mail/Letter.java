package io.clientele.mail;

import io.clientele.documents.DocumentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter in the hands of a worker, with all that goes over the wire. */
record Letter(
    Claim claim,
    String messageId,
    Instant writtenAt,
    Mailbox from,
    @Nullable Mailbox replyTo,
    Mailbox to,
    String subject,
    byte[] html,
    byte[] plain,
    List<DocumentId> attachments) {}
