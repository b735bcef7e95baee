package io.clientele.contracts;

import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Lets the days of contracts come when a test wants them to. */
public final class EndOfDays {

  private final ContractDays days;

  public EndOfDays(AutowireCapableBeanFactory beans) {
    days = beans.getBean(ContractDays.class);
  }

  public List<ContractId> due() {
    return days.due();
  }

  public void come(ContractId id) {
    days.come(id);
  }
}
