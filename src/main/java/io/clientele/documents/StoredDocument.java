package io.clientele.documents;

/**
 * A file as it was handed in.
 *
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param size in bytes
 */
public record StoredDocument(
    DocumentId id, String name, String mediaType, String sha256, long size) {}
