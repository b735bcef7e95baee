package io.clientele.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("A3")
class NoticeMailTests {

  @Autowired private Notices notices;
  @Autowired private NoticesDue due;
  @Autowired private NoticeMails mails;
  @Autowired private NoticeTable table;
  @Autowired private NoticeSettings settings;
  @Autowired private CompanyZone zone;
  @Autowired private Clock clock;
  @Autowired private Scopes scopes;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private DepartmentId wholesale;
  private EmployeeId anna;
  private EmployeeId boris;
  private ScopeId annas;
  private int told;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris", wholesale, Role.ACCOUNT_MANAGER);
    annas = transaction.execute(status -> scopes.open(anna, wholesale, Actor.PORTAL));
  }

  @Test
  void bringsAMailAtOnceAndOnlyOnce() {
    tell(Delivery.MAIL, anna, annas);

    jobs(clock.instant().plusSeconds(1)).mail();
    jobs(clock.instant().plusSeconds(1)).mail();

    assertThat(subjects(anna)).containsExactly("Acme 1 (for Boris)");
    assertThat(plain(anna)).contains("http").contains("/clients/7").contains("/profile");
  }

  @Test
  @Duty("I4")
  void aMailDoesNotNameWhatItsReaderMayNotSee() {
    tell(Delivery.MAIL, boris, annas);

    jobs(clock.instant().plusSeconds(1)).mail();

    assertThat(subjects(boris)).containsExactly("a record you may not open (for Boris)");
    assertThat(plain(boris)).doesNotContain("Acme").doesNotContain("clients/7");
  }

  @Test
  void bringsAllOfADayInOneMailFromTheHourOfTheHouseOn() {
    tell(Delivery.DIGEST, anna, annas);
    tell(Delivery.DIGEST, anna, annas);
    var hour = tomorrowAt(settings.digestAt());

    jobs(hour.minusSeconds(1)).digest();
    assertThat(subjects(anna)).isEmpty();

    jobs(hour).digest();
    jobs(hour.plusSeconds(3_600)).digest();
    assertThat(subjects(anna)).containsExactly("Clientele: 2 notices for you");
    assertThat(plain(anna)).contains("Acme 1").contains("Acme 2");
  }

  @Test
  void theDayAfterHasAMailOfItsOwnAndOneAfterAnOutageBringsAll() {
    tell(Delivery.DIGEST, anna, annas);
    jobs(tomorrowAt(settings.digestAt())).digest();
    tell(Delivery.DIGEST, anna, annas);

    jobs(tomorrowAt(settings.digestAt()).plusSeconds(5 * 86_400)).digest();

    assertThat(subjects(anna))
        .containsExactly("Clientele: one notice for you", "Clientele: one notice for you");
  }

  @Test
  void whatWasReadMeanwhileNeedsNoMail() {
    tell(Delivery.DIGEST, anna, annas);
    viewers.runAs(anna, notices::readAll);

    jobs(tomorrowAt(settings.digestAt())).digest();

    assertThat(subjects(anna)).isEmpty();
    assertThat(due.persons(Delivery.DIGEST, tomorrowAt(LocalTime.MAX))).doesNotContain(anna);
  }

  private NoticeJobs jobs(Instant now) {
    var moved = Clock.fixed(now, ZoneOffset.UTC);
    return new NoticeJobs(due, mails, table, zone, settings, moved);
  }

  private Instant tomorrowAt(LocalTime time) {
    return zone.today().plusDays(1).atTime(time).atZone(zone.zone()).toInstant();
  }

  private void tell(Delivery how, EmployeeId to, ScopeId scope) {
    told++;
    var kind = new NoticeKind("test.mailed", "notices.notices", how, true, Set.of());
    var news =
        new News(
            kind,
            "test/" + System.nanoTime(),
            new Subject("client", 7L, "Acme " + told),
            "clients/7",
            scope,
            Text.of("notices.mail.for", "Boris"),
            Actor.PORTAL);
    transaction.executeWithoutResult(status -> notices.tell(news, Audience.of(to)));
  }

  private List<String> subjects(EmployeeId person) {
    return jdbc.sql(
            """
            select m.subject from mail_message m join people_employee e on e.mail = m.to_address
            where e.id = :person order by m.id
            """)
        .param("person", person.value())
        .query(String.class)
        .list();
  }

  private String plain(EmployeeId person) {
    return new String(
        jdbc.sql(
                """
                select c.bytes from mail_message m join people_employee e on e.mail = m.to_address
                join documents_content c on c.sha256 = m.text_sha256
                where e.id = :person order by m.id desc limit 1
                """)
            .param("person", person.value())
            .query(byte[].class)
            .single(),
        StandardCharsets.UTF_8);
  }
}
