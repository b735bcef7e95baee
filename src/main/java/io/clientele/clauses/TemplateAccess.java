package io.clientele.clauses;

import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import org.springframework.stereotype.Component;

/** Who reads templates of contracts, and who writes them. */
@Component
class TemplateAccess {

  private static final Role[] WRITERS = {Role.LAWYER, Role.ADMINISTRATOR};

  private static final Role[] READERS = {
    Role.LAWYER, Role.ADMINISTRATOR, Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD, Role.DIRECTOR
  };

  private final Viewers viewers;

  TemplateAccess(Viewers viewers) {
    this.viewers = viewers;
  }

  /**
   * @throws NotFound for whoever may not write them
   */
  Actor requireWriter() {
    return viewers.require(WRITERS);
  }

  /**
   * @throws NotFound for whoever drafts no contracts
   */
  void requireReader() {
    viewers.require(READERS);
  }

  boolean writes() {
    return viewers.current().has(WRITERS);
  }
}
