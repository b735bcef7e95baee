package io.clientele.instructions;

import io.clientele.calendar.Calendars;
import io.clientele.calendar.WorkingCalendar;
import io.clientele.company.CompanyZone;
import io.clientele.kit.OneByOne;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.worktime.Worktimes;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds whoever has not signed or acknowledged: two of their working days before the day, and
 * each week after it. What was told is not told again: the notices know it by its key.
 */
@Component
class InstructionReminders {

  private static final int DAYS_BEFORE = 2;

  /** Nobody is away for longer without being reminded beforehand. */
  private static final int LOOK_AHEAD = 30;

  private final JdbcClient jdbc;
  private final SignatureTable signatures;
  private final InstructionNews news;
  private final Worktimes worktimes;
  private final Calendars calendars;
  private final CompanyZone zone;
  private final TransactionTemplate transaction;

  InstructionReminders(
      JdbcClient jdbc,
      SignatureTable signatures,
      InstructionNews news,
      Worktimes worktimes,
      Calendars calendars,
      CompanyZone zone,
      TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.signatures = signatures;
    this.news = news;
    this.worktimes = worktimes;
    this.calendars = calendars;
    this.zone = zone;
    this.transaction = transaction;
  }

  private record Asked(
      long key, InstructionNews.Told told, EmployeeId author, LocalDate due, LocalDate since) {}

  /** One that cannot be told of does not keep the others. */
  void remindDue() {
    var today = zone.today();
    var working = new HashMap<EmployeeId, LocalDate>();
    OneByOne.of(
        asked(today),
        asked -> transaction.executeWithoutResult(status -> remind(asked, today, working)));
  }

  private void remind(Asked asked, LocalDate today, Map<EmployeeId, LocalDate> working) {
    var waiting = signatures.waiting(asked.key());
    var day = Texts.day(asked.due());
    if (today.isAfter(asked.due())) {
      var week = ChronoUnit.WEEKS.between(asked.due().plusDays(1), today);
      if (!waiting.isEmpty()) {
        news.overdue(asked.told(), day, week, waiting);
        news.late(asked.told(), week, waiting.size(), asked.author());
      }
    } else if (today.isAfter(asked.since())) {
      news.soon(
          asked.told(),
          day,
          waiting.stream()
              .filter(
                  person ->
                      !working
                          .computeIfAbsent(person, one -> soon(one, today))
                          .isBefore(asked.due()))
              .toList());
    }
  }

  /** The second day from today on which they work; the house's where they never do. */
  private LocalDate soon(EmployeeId person, LocalDate today) {
    try {
      return second(worktimes.calendar(person), today);
    } catch (Refusal neverWorks) {
      return second(calendars.main().working(), today);
    }
  }

  private static LocalDate second(WorkingCalendar calendar, LocalDate today) {
    return calendar.workingDay(today, DAYS_BEFORE);
  }

  private List<Asked> asked(LocalDate today) {
    var zoned = zone.zone();
    return jdbc.sql(
            """
            select v.id, v.paper_id, v.number, v.title, v.due_on, v.published_at, p.author_id
            from instructions_paper p join instructions_version v on v.id = p.newest_id
            where p.outcome is null and v.due_on <= :until order by v.due_on, v.id
            """)
        .param("until", Date.valueOf(today.plusDays(LOOK_AHEAD)))
        .query(
            (row, number) ->
                new Asked(
                    row.getLong("id"),
                    new InstructionNews.Told(
                        new InstructionId(row.getLong("paper_id")),
                        row.getInt("number"),
                        row.getString("title")),
                    new EmployeeId(row.getLong("author_id")),
                    row.getObject("due_on", LocalDate.class),
                    LocalDate.ofInstant(
                        Utc.instant(row.getObject("published_at", LocalDateTime.class)), zoned)))
        .list();
  }
}
