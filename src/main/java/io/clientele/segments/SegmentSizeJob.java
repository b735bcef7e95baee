package io.clientele.segments;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts each segment once a day of the house. */
@Component
class SegmentSizeJob {

  private final SegmentSizes sizes;

  SegmentSizeJob(SegmentSizes sizes) {
    this.sizes = sizes;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
  @SchedulerLock(name = "segments-size", lockAtMostFor = "PT30M")
  void run() {
    sizes.recordDue();
  }
}
