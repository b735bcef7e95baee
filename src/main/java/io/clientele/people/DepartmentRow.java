package io.clientele.people;

import org.jspecify.annotations.Nullable;

/**
 * A department in the tree.
 *
 * @param membersRead whether its members may read each other's cards
 * @param people how many enabled employees it has itself
 */
public record DepartmentRow(
    DepartmentId id,
    long version,
    String name,
    @Nullable DepartmentId parent,
    boolean membersRead,
    boolean archived,
    int people) {}
