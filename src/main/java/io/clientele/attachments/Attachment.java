package io.clientele.attachments;

import java.time.Instant;

/**
 * A file on a card.
 *
 * @param size in bytes
 * @param by who put it there
 */
public record Attachment(AttachmentId id, String name, long size, Instant at, String by) {}
