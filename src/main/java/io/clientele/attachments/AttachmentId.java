package io.clientele.attachments;

/** The number of one file on a card. */
public record AttachmentId(long value) {}
