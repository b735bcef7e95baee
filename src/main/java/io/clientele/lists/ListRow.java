package io.clientele.lists;

/**
 * One entry as the administrator sees it.
 *
 * @param uses on how many records it stands
 * @param retired no longer offered
 */
public record ListRow(ListEntryId id, String name, long uses, boolean retired) {}
