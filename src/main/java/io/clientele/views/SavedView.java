package io.clientele.views;

/**
 * A view as its reader sees it.
 *
 * @param content as the list wrote it
 * @param shared with the department in which its owner was then
 * @param own whether it is the reader's
 * @param changeable whether the reader may change it: its owner, or the head of its department
 * @param preferred whether it opens with the list for the reader
 */
public record SavedView(
    ViewId id,
    long version,
    String name,
    String content,
    String ownerName,
    boolean shared,
    boolean own,
    boolean changeable,
    boolean preferred) {}
