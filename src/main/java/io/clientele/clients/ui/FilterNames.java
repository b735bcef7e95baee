package io.clientele.clients.ui;

import io.clientele.clients.ClientList;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.util.Collection;
import java.util.Map;

/** Whom and which departments one can filter for, and how they are called. */
class FilterNames {

  private final Map<EmployeeId, String> owners;
  private final Map<DepartmentId, String> departments;

  FilterNames(ClientList list) {
    owners = list.owners();
    departments = list.departments();
  }

  Collection<EmployeeId> owners() {
    return owners.keySet();
  }

  Collection<DepartmentId> departments() {
    return departments.keySet();
  }

  /** Nobody learns the name of one whose clients they do not see. */
  String of(EmployeeId owner) {
    return owners.getOrDefault(owner, "?");
  }

  String of(DepartmentId department) {
    return departments.getOrDefault(department, "?");
  }
}
