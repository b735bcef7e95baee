package io.clientele.approvals;

import io.clientele.calendar.Calendars;
import io.clientele.calendar.WorkingCalendar;
import io.clientele.kit.Refusal;
import io.clientele.people.Circles;
import io.clientele.people.EmployeeId;
import io.clientele.routes.RouteStage;
import io.clientele.worktime.Worktimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reckons in the working time of whoever is asked, or of whoever stands in for them today. */
@Component
class Deadlines {

  private final Worktimes worktimes;
  private final Calendars calendars;
  private final Circles circles;

  Deadlines(Worktimes worktimes, Calendars calendars, Circles circles) {
    this.worktimes = worktimes;
    this.calendars = calendars;
    this.circles = circles;
  }

  record Times(Instant due, @Nullable Instant remind, @Nullable Instant raise) {}

  Times of(RouteStage stage, Set<EmployeeId> asked, Instant from) {
    var calendar = calendar(asked);
    return new Times(
        after(calendar, from, stage.hours()),
        stage.remindAfter() == 0 ? null : after(calendar, from, stage.remindAfter()),
        stage.raiseAfter() == 0 ? null : after(calendar, from, stage.raiseAfter()));
  }

  /** Where any of several may answer, nobody's own hours count, but the house's. */
  private WorkingCalendar calendar(Set<EmployeeId> asked) {
    if (asked.size() != 1) {
      return calendars.main().working();
    }
    var present = circles.standIns(asked).keySet().stream().findFirst();
    return worktimes.calendar(present.orElseGet(() -> asked.iterator().next()));
  }

  /** Somebody who never works is reckoned with as the house works. */
  private Instant after(WorkingCalendar calendar, Instant from, int hours) {
    try {
      return calendar.after(from, Duration.ofHours(hours));
    } catch (Refusal neverWorks) {
      return calendars.main().working().after(from, Duration.ofHours(hours));
    }
  }
}
