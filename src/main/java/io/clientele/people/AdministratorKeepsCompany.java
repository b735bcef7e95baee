package io.clientele.people;

import io.clientele.company.CompanyKeeper;
import io.clientele.journal.Actor;
import org.springframework.stereotype.Component;

@Component
class AdministratorKeepsCompany implements CompanyKeeper {

  private final Viewers viewers;

  AdministratorKeepsCompany(Viewers viewers) {
    this.viewers = viewers;
  }

  @Override
  public Actor require() {
    return viewers.require(Role.ADMINISTRATOR);
  }
}
