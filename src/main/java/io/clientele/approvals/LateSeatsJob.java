package io.clientele.approvals;

import java.util.List;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks which answers are late now. */
@Component
class LateSeatsJob {

  private static final Logger LOG = LoggerFactory.getLogger(LateSeatsJob.class);

  private final LateSeats late;

  LateSeatsJob(LateSeats late) {
    this.late = late;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  @SchedulerLock(name = "approvals-late", lockAtMostFor = "PT10M")
  void run() {
    each(late.due(SeatTable.Due.REMINDER), late::remind);
    each(late.due(SeatTable.Due.NEXT_HEAD), late::raise);
  }

  /** One that fails does not keep the others. */
  private static void each(List<SeatId> seats, Consumer<SeatId> act) {
    for (var seat : seats) {
      try {
        act.accept(seat);
      } catch (RuntimeException later) {
        LOG.warn("Seat {} waits for the next time", seat.value(), later);
      }
    }
  }
}
