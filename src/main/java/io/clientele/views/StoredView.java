package io.clientele.views;

import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A view as it is kept.
 *
 * @param department with whom it is shared; null when with nobody
 */
record StoredView(
    ViewId id,
    long version,
    String list,
    String name,
    String content,
    EmployeeId owner,
    String ownerName,
    @Nullable DepartmentId department,
    boolean removed) {

  StoredView named(String other) {
    return new StoredView(id, version, list, other, content, owner, ownerName, department, removed);
  }

  StoredView holding(String other) {
    return new StoredView(id, version, list, name, other, owner, ownerName, department, removed);
  }

  StoredView sharedWith(@Nullable DepartmentId other) {
    return new StoredView(id, version, list, name, content, owner, ownerName, other, removed);
  }

  StoredView removed(boolean gone) {
    return new StoredView(id, version, list, name, content, owner, ownerName, department, gone);
  }

  boolean isShared() {
    return department != null;
  }
}
