package io.clientele.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.approvals.Approvals;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.RoundId;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.company.CompanyZone;
import io.clientele.expenses.ExpenseDetails;
import io.clientele.expenses.Expenses;
import io.clientele.expenses.Receipts;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail that says it is one's turn: it leads to the portal and decides nothing. */
@PortalTest
@Duty("E3")
class ApprovalMailTests {

  @Autowired private Expenses expenses;
  @Autowired private Receipts receipts;
  @Autowired private Approvals approvals;
  @Autowired private Inbox inbox;
  @Autowired private Routes routes;
  @Autowired private Clients clients;
  @Autowired private Absences absences;
  @Autowired private NoticeChoices choices;
  @Autowired private NoticesDue due;
  @Autowired private NoticeMails mails;
  @Autowired private NoticeTable table;
  @Autowired private NoticeSettings settings;
  @Autowired private CompanyZone zone;
  @Autowired private Clock clock;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId helena;
  private EmployeeId vera;
  private ClientId client;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    vera = staff.hire("Vera Lang", staff.department("Legal"), Role.LAWYER);
    viewers.runAs(staff.hire("Admin", wholesale, Role.ADMINISTRATOR), this::write);
    viewers.runAs(
        anna,
        () -> client = clients.create(ClientFixtures.named("Ernst Handel"), ClientStatus.CLIENT));
  }

  @Test
  void leadsToTheRoundAndDecidesNothing() {
    var round = submitted();
    jobs(clock.instant().plusSeconds(1)).mail();

    assertThat(lettersTo(helena))
        .singleElement()
        .asString()
        .contains("waits for your approval")
        .containsPattern("/approvals/" + round.value() + "\\s");
    assertThat(lettersTo(anna)).as("who submitted it knows").isEmpty();
    viewers.runAs(helena, () -> assertThat(inbox.waiting("")).hasSize(1));
  }

  @Test
  void whoeverWantsOneADayGetsAllOfThemTogether() {
    viewers.runAs(helena, () -> choices.choose("approvals.turn", Delivery.DIGEST));
    var first = submitted();
    var second = submitted();
    jobs(clock.instant().plusSeconds(1)).mail();
    assertThat(lettersTo(helena)).isEmpty();
    var hour = zone.today().plusDays(1).atTime(settings.digestAt()).atZone(zone.zone()).toInstant();
    jobs(hour).digest();

    assertThat(lettersTo(helena))
        .singleElement()
        .asString()
        .contains("/approvals/" + first.value(), "/approvals/" + second.value());
  }

  @Test
  @Duty("I1")
  void whoeverStandsInIsToldAsWell() {
    var today = absences.today();
    var director = new Staff(jdbc, transaction);
    var diana = director.hire("Diana", director.department("Management"), Role.DIRECTOR);
    var away = new AbsenceDetails(helena, vera, today, today.plusDays(2), "Holiday", "1");
    viewers.runAs(diana, () -> absences.record(away));
    var round = submitted();
    jobs(clock.instant().plusSeconds(1)).mail();

    assertThat(lettersTo(vera)).last().asString().contains("/approvals/" + round.value());
  }

  private void write() {
    var head = new RouteStage("Head", List.of(Approver.head()), Need.ALL, 0, null, 16, 0, 0);
    routes.revise(Expenses.KIND, routes.newest(Expenses.KIND).number(), List.of(head));
  }

  private RoundId submitted() {
    var rounds = new ArrayList<RoundId>();
    viewers.runAs(
        anna,
        () -> {
          var ten = BigDecimal.TEN;
          var details = new ExpenseDetails(client, expenses.today(), ten, "EUR", ten, "Dinner");
          var expense = expenses.enter(details);
          receipts.add(expense, "bill.pdf", new byte[] {1, 2, 3});
          expenses.submit(expense);
          rounds.add(approvals.latest(Expenses.KIND, expense.value()).orElseThrow());
        });
    return rounds.getFirst();
  }

  private NoticeJobs jobs(Instant now) {
    return new NoticeJobs(due, mails, table, zone, settings, Clock.fixed(now, ZoneOffset.UTC));
  }

  private List<String> lettersTo(EmployeeId person) {
    return jdbc.sql(
            """
            select c.bytes from mail_message m join people_employee e on e.mail = m.to_address
            join documents_content c on c.sha256 = m.text_sha256
            where e.id = :person order by m.id
            """)
        .param("person", person.value())
        .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
        .list();
  }
}
