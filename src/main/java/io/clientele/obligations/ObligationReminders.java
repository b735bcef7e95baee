package io.clientele.obligations;

import io.clientele.calendar.Calendars;
import io.clientele.calendar.WorkingCalendar;
import io.clientele.kit.Refusal;
import io.clientele.people.Circles;
import io.clientele.people.EmployeeId;
import io.clientele.worktime.Worktimes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds those of the division who are at work: five and one of their own working days before the
 * last day. What was told is not told again: the notices know it by its key.
 */
@Service
@Transactional
class ObligationReminders {

  /** The nearest first: whoever is told that it is due tomorrow needs no telling of next week. */
  static final List<Integer> DAYS_BEFORE = List.of(1, 5);

  /** Nobody is away for longer without being reminded beforehand. */
  private static final int LOOK_AHEAD = 30;

  private final ObligationTable table;
  private final Reckonings reckonings;
  private final ObligationNews news;
  private final Circles circles;
  private final Worktimes worktimes;
  private final Calendars calendars;

  ObligationReminders(
      ObligationTable table,
      Reckonings reckonings,
      ObligationNews news,
      Circles circles,
      Worktimes worktimes,
      Calendars calendars) {
    this.table = table;
    this.reckonings = reckonings;
    this.news = news;
    this.circles = circles;
    this.worktimes = worktimes;
    this.calendars = calendars;
  }

  @Transactional(readOnly = true)
  public List<ObligationId> soon() {
    var today = reckonings.today();
    return table.due(ObligationState.BINDING, today, today.plusDays(LOOK_AHEAD)).stream()
        .map(kept -> kept.obligation().id())
        .toList();
  }

  /**
   * @param known the n-th working days of people, as far as they were asked for
   */
  public void remind(ObligationId id, Map<EmployeeId, Map<Integer, LocalDate>> known) {
    var kept = table.lock(id);
    var day = kept.obligation().dueOn();
    if (day == null || kept.obligation().state() != ObligationState.BINDING) {
      return;
    }
    var members = circles.members(Set.of(kept.obligation().details().division()));
    for (var days : DAYS_BEFORE) {
      var told = members.stream().filter(one -> near(one, day, known) == days).toList();
      if (!told.isEmpty()) {
        news.soon(kept, day, days, told);
      }
    }
  }

  /** The least number of working days before which they are to be told; 0 for none yet. */
  private int near(
      EmployeeId person, LocalDate day, Map<EmployeeId, Map<Integer, LocalDate>> known) {
    var ahead = known.computeIfAbsent(person, this::ahead);
    return DAYS_BEFORE.stream()
        .filter(days -> !day.isAfter(ahead.getOrDefault(days, day.minusDays(1))))
        .findFirst()
        .orElse(0);
  }

  private Map<Integer, LocalDate> ahead(EmployeeId person) {
    try {
      return ahead(worktimes.calendar(person));
    } catch (Refusal neverWorks) {
      return ahead(calendars.main().working());
    }
  }

  private Map<Integer, LocalDate> ahead(WorkingCalendar calendar) {
    var days = new HashMap<Integer, LocalDate>();
    for (var n : DAYS_BEFORE) {
      days.put(n, calendar.workingDay(reckonings.today(), n));
    }
    return days;
  }
}
