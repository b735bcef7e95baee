package io.clientele.obligations;

import io.clientele.people.Circles;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who looks after a client: the manager, and while there is none, the heads of the department in
 * which the client waits for one.
 */
@Component
class Caretakers {

  private final Scopes scopes;
  private final Circles circles;

  Caretakers(Scopes scopes, Circles circles) {
    this.scopes = scopes;
    this.circles = circles;
  }

  Set<EmployeeId> of(ScopeId client) {
    var now = scopes.owner(client);
    var manager = now.owner();
    if (manager != null) {
      return Set.of(manager);
    }
    var heads = new HashSet<>(circles.members(Set.of(now.department())));
    heads.retainAll(circles.holding(Set.of(Role.DEPARTMENT_HEAD)));
    return heads;
  }
}
