package io.clientele.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.company.CompanyZone;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import io.clientele.sandbox.SandboxClock;
import io.clientele.worktime.Worktimes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
@Duty("I7")
class InstructionRemindersTests {

  @Autowired private BeanFactory portal;
  @Autowired private InstructionReminderJob job;
  @Autowired private Outcomes outcomes;
  @Autowired private Notices notices;
  @Autowired private Worktimes worktimes;
  @Autowired private Absences absences;
  @Autowired private CompanyZone zone;
  @Autowired private SandboxClock clock;

  private PapersHouse house;
  private LocalDate due;
  private InstructionId rule;

  @BeforeEach
  void publish() {
    house = new PapersHouse(portal);
    due = worked(8);
    var rules = house.rule();
    rule =
        house.published(
            house.helena,
            InstructionKind.INSTRUCTION,
            new InstructionDetails(
                rules.title(), rules.text(), rules.departments(), rules.roles(), due));
    house.sign(house.boris, rule, 1);
  }

  @Test
  void comeTwoWorkingDaysBeforeAndNotEarlierNorTwice() {
    on(worked(5));
    assertThat(told(house.anna, "is to be signed")).isEmpty();

    on(worked(6));
    on(worked(6));
    on(worked(7));
    on(due);

    assertThat(told(house.anna, "is to be signed")).hasSize(1);
    assertThat(told(house.boris, "is to be signed")).as("has signed").isEmpty();
    assertThat(told(house.anna, "was to be signed")).isEmpty();
  }

  @Test
  void comeBeforeSomebodyIsAway() {
    var away = worked(4);
    house.run(
        house.diana,
        () ->
            absences.record(
                new AbsenceDetails(
                    house.anna, house.boris, away, due.plusDays(1), "Holiday", "7")));

    on(worked(3));

    assertThat(told(house.anna, "is to be signed")).hasSize(1);
  }

  @Test
  void comeEachWeekWhileTheDayHasPassedAndTellTheAuthor() {
    on(due.plusDays(1));
    on(due.plusDays(5));
    assertThat(told(house.anna, "was to be signed")).hasSize(1);

    on(due.plusDays(8));

    assertThat(told(house.anna, "was to be signed")).hasSize(2);
    assertThat(told(house.helena, "1 person has not signed")).hasSize(2);
    assertThat(told(house.boris, "was to be signed")).isEmpty();
  }

  @Test
  void reachWhoJoinedLaterAndEndWithThePaper() {
    var late =
        house.staff.hire("Late Comer", house.export, io.clientele.people.Role.ACCOUNT_MANAGER);
    on(due.plusDays(1));
    assertThat(told(late, "was to be signed")).hasSize(1);
    assertThat(told(house.helena, "2 people have not signed")).hasSize(1);

    house.run(house.helena, () -> outcomes.end(rule, Outcome.WITHDRAWN, "Too strict"));
    on(due.plusDays(8));

    assertThat(told(late, "was to be signed")).hasSize(1);
  }

  /** The n-th day from today on which Anna works, as things stand now. */
  private LocalDate worked(int n) {
    return worktimes.calendar(house.anna).workingDay(zone.today(), n);
  }

  private void on(LocalDate day) {
    clock.at(day.atTime(10, 0).atZone(zone.zone()).toInstant(), job::run);
  }

  private List<String> told(EmployeeId who, String words) {
    return house.as(who, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 50))).stream()
        .map(NoticeRow::words)
        .filter(said -> said.contains("Discounts") && said.contains(words))
        .toList();
  }
}
