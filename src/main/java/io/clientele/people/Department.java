package io.clientele.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A part of the house; archived when it is closed, never deleted. */
@Entity
@Table(name = "people_department")
class Department {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private long version;

  @Embedded private DepartmentDetails details;

  private boolean membersRead;

  private @Nullable Instant archivedAt;

  @SuppressWarnings("NullAway.Init")
  private Department() {}

  Department(DepartmentDetails details) {
    this.details = details.checked();
  }

  DepartmentId id() {
    return new DepartmentId(requireNonNull(id));
  }

  long version() {
    return version;
  }

  DepartmentDetails details() {
    return details;
  }

  boolean membersRead() {
    return membersRead;
  }

  void revise(DepartmentDetails revised) {
    details = revised.checked();
  }

  void letMembersRead(boolean each) {
    membersRead = each;
  }

  void archive(Instant at) {
    archivedAt = at;
  }

  void restore() {
    archivedAt = null;
  }

  boolean isArchived() {
    return archivedAt != null;
  }
}
