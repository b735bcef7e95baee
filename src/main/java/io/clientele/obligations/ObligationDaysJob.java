package io.clientele.obligations;

import io.clientele.people.EmployeeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks what is late by now, what is due soon, and which contracts end or go on. */
@Component
class ObligationDaysJob {

  private static final Logger LOG = LoggerFactory.getLogger(ObligationDaysJob.class);

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
    each(days.overdue(), days::pass);
    each(days.late(), days::tell);
    var working = new HashMap<EmployeeId, Map<Integer, LocalDate>>();
    each(reminders.soon(), id -> reminders.remind(id, working));
    each(ends.due(), ends::warn);
  }

  /** One that cannot be told of does not keep the others. */
  private static <T> void each(List<T> all, Consumer<T> act) {
    for (var one : all) {
      try {
        act.accept(one);
      } catch (RuntimeException later) {
        LOG.warn("{} waits for the next time", one, later);
      }
    }
  }
}
