package io.clientele.approvals;

import io.clientele.kit.OneByOne;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks which answers are late now. */
@Component
class LateSeatsJob {

  private final LateSeats late;

  LateSeatsJob(LateSeats late) {
    this.late = late;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  @SchedulerLock(name = "approvals-late", lockAtMostFor = "PT10M")
  void run() {
    OneByOne.of(late.due(SeatTable.Due.REMINDER), late::remind);
    OneByOne.of(late.due(SeatTable.Due.NEXT_HEAD), late::raise);
  }
}
