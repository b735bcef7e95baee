package io.clientele.contracts;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks which contracts begin or end by now. */
@Component
class ContractDaysJob {

  private static final Logger LOG = LoggerFactory.getLogger(ContractDaysJob.class);

  private final ContractDays days;

  ContractDaysJob(ContractDays days) {
    this.days = days;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
  @SchedulerLock(name = "contracts-days", lockAtMostFor = "PT30M")
  void run() {
    for (var contract : days.due()) {
      try {
        days.come(contract);
      } catch (RuntimeException later) {
        LOG.warn("Contract {} waits for the next time", contract.value(), later);
      }
    }
  }
}
