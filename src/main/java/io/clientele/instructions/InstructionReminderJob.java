package io.clientele.instructions;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks a few times an hour who is to be reminded today. */
@Component
class InstructionReminderJob {

  private final InstructionReminders reminders;

  InstructionReminderJob(InstructionReminders reminders) {
    this.reminders = reminders;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT15M")
  @SchedulerLock(name = "instructions-reminders", lockAtMostFor = "PT30M")
  void run() {
    reminders.remindDue();
  }
}
