package io.clientele.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.calendar.Calendars;
import io.clientele.calendar.Week;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.worktime.Worktimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DeadlinesTests {

  private static final RouteStage STAGE =
      new RouteStage("Stage", List.of(Approver.head()), Need.ALL, 0, null, 20, 4, 40);
  private static final Week MORNINGS = Week.read("1 08:00-12:00;3 08:00-12:00");

  @Autowired private Deadlines deadlines;
  @Autowired private Worktimes worktimes;
  @Autowired private Calendars calendars;
  @Autowired private Absences absences;
  @Autowired private Viewers viewers;
  @Autowired private Clock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId helena;
  private EmployeeId vera;
  private EmployeeId admin;
  private Instant now;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    helena = staff.hire("Helena", house, Role.DEPARTMENT_HEAD);
    vera = staff.hire("Vera", house, Role.LAWYER);
    admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    now = clock.instant();
    var today = calendars.today(calendars.main().id());
    viewers.runAs(admin, () -> worktimes.keepHours(vera, 0, today, Optional.of(MORNINGS)));
  }

  @Test
  void areReckonedInTheHoursOfWhoeverIsAsked() {
    var times = deadlines.of(STAGE, Set.of(vera), now);

    assertThat(times.due()).isEqualTo(after(vera, 20));
    assertThat(times.remind()).isEqualTo(after(vera, 4));
    assertThat(times.raise()).isEqualTo(after(vera, 40));
    assertThat(times.due()).isAfter(after(helena, 20));
  }

  @Test
  void areThoseOfWhoeverStandsIn() {
    var today = absences.today();
    var away = new AbsenceDetails(helena, vera, today, today.plusDays(60), "Holiday", "1");
    viewers.runAs(admin, () -> absences.record(away));

    assertThat(deadlines.of(STAGE, Set.of(helena), now).due()).isEqualTo(after(vera, 20));
  }

  @Test
  void areThoseOfTheHouseWhereAnyOfSeveralMayAnswer() {
    var house = calendars.main().working().after(now, Duration.ofHours(20));

    assertThat(deadlines.of(STAGE, Set.of(vera, helena), now).due()).isEqualTo(house);
    assertThat(deadlines.of(STAGE, Set.of(), now).due()).isEqualTo(house);
  }

  private Instant after(EmployeeId who, int hours) {
    return worktimes.calendar(who).after(now, Duration.ofHours(hours));
  }
}
