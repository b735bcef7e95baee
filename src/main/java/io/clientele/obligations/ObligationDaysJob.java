package io.clientele.obligations;

import io.clientele.kit.OneByOne;
import io.clientele.people.EmployeeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks what is late by now and what is due soon, and more rarely which contracts end or go on. */
@Component
class ObligationDaysJob {

  private final ObligationDays days;
  private final ObligationReminders reminders;
  private final ContractEnds ends;

  ObligationDaysJob(ObligationDays days, ObligationReminders reminders, ContractEnds ends) {
    this.days = days;
    this.reminders = reminders;
    this.ends = ends;
  }

  @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT15M")
  @SchedulerLock(name = "obligations-days", lockAtMostFor = "PT30M")
  void run() {
    OneByOne.of(days.overdue(), days::pass);
    OneByOne.of(days.late(), days::tell);
    var working = new HashMap<EmployeeId, Map<Integer, LocalDate>>();
    OneByOne.of(reminders.soon(), id -> reminders.remind(id, working));
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT2H")
  @SchedulerLock(name = "obligations-contract-ends", lockAtMostFor = "PT1H")
  void warn() {
    OneByOne.of(ends.due(), ends::warn);
  }
}
