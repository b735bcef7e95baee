package io.clientele.clients.ui;

import io.clientele.clients.ClientList;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** Whom and which departments one can filter for, and how they are called. */
class FilterNames {

  private final Supplier<Map<EmployeeId, String>> owners;
  private final Supplier<Map<DepartmentId, String>> departments;

  /** Looks them up only when somebody asks. */
  FilterNames(ClientList list) {
    owners = SingletonSupplier.of(list::owners);
    departments = SingletonSupplier.of(list::departments);
  }

  Collection<EmployeeId> owners() {
    return owners.get().keySet();
  }

  Collection<DepartmentId> departments() {
    return departments.get().keySet();
  }

  /** Nobody learns the name of one whose clients they do not see. */
  String of(EmployeeId owner) {
    return owners.get().getOrDefault(owner, "?");
  }

  String of(DepartmentId department) {
    return departments.get().getOrDefault(department, "?");
  }
}
