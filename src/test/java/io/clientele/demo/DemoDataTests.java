package io.clientele.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.clientele.Clientele;
import io.clientele.Duty;
import io.clientele.EmptySchema;
import io.clientele.PortalTest;
import io.clientele.accounts.Accounts;
import io.clientele.accounts.SignInResult;
import io.clientele.calendar.Calendars;
import io.clientele.calendar.MovedDay;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientOwners;
import io.clientele.clients.Clients;
import io.clientele.clients.Timeline;
import io.clientele.contacts.Contacts;
import io.clientele.duplicates.DuplicatePairs;
import io.clientele.duplicates.Likeness;
import io.clientele.people.Person;
import io.clientele.people.Viewers;
import io.clientele.sandbox.SandboxClock;
import io.clientele.segments.SegmentCard;
import io.clientele.segments.SegmentFigures;
import io.clientele.segments.SegmentSizes;
import io.clientele.segments.Segments;
import io.clientele.worktime.Worktimes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first start on an empty schema, killed in the middle, and the next one. It is a second portal
 * beside the shared one: its workers and its sandbox work on the schema too.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoDataTests {

  private static final int DOUBLES = 4;

  @Autowired private Environment run;
  private EmptySchema schema;
  private ConfigurableApplicationContext portal;
  private DemoSteps steps;
  private Stage stage;
  private ClientList list;
  private SandboxClock clock;
  private Viewers viewers;
  private Accounts accounts;
  private JdbcClient jdbc;

  @BeforeAll
  void fillInTwoStarts() throws SQLException {
    schema = EmptySchema.on(run, "first_start");
    portal =
        new SpringApplicationBuilder(Clientele.class)
            .properties("server.port=0", "clientele.demo=false")
            .run(schema.options());
    steps = portal.getBean(DemoSteps.class);
    stage = portal.getBean(Stage.class);
    list = portal.getBean(ClientList.class);
    clock = portal.getBean(SandboxClock.class);
    viewers = portal.getBean(Viewers.class);
    accounts = portal.getBean(Accounts.class);
    jdbc = portal.getBean(JdbcClient.class);

    keepTheSegmentJobOut();
    assertThatThrownBy(() -> start(333)).isInstanceOf(Killed.class);
    assertThat(count("clients_client")).isBetween(1L, 299L);

    start(Integer.MAX_VALUE);
  }

  /** No portal is open while its demo data comes; this one is. */
  private void keepTheSegmentJobOut() {
    portal
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                jdbc.sql(
                        """
                        insert into kit_job_lock (name, lock_until, locked_at, locked_by)
                        values ('segments-size', utc_timestamp(3) + interval 1 day, utc_timestamp(3),
                          'test')
                        """)
                    .update());
  }

  @AfterAll
  void leave() throws SQLException {
    portal.close();
    schema.close();
  }

  @Test
  void letsEachOfThePeopleInWithTheirShortPassword() {
    for (var person : DemoPerson.values()) {
      assertThat(accounts.signIn(person.signIn(), "demo", "127.0.0.1"))
          .as(person.signIn())
          .isInstanceOf(SignInResult.Accepted.class);
    }
    assertThat(
            jdbc.sql(
                    """
                    select d.name from people_department d
                    join people_department top on top.id = d.parent_id
                    where top.name = 'Management' order by d.name
                    """)
                .query(String.class)
                .list())
        .containsExactly(
            "Finance", "Legal", "Logistics", "Production", "Retail chains", "Wholesale");
  }

  @Test
  @Duty({"A1", "A2"})
  void bringsThreeHundredWholeCards() {
    assertThat(count("clients_client")).isEqualTo(300 + DOUBLES);
    assertThat(
            value(
                """
                select count(*) from clients_client c where c.tax_number <> '' and c.registration_number <> ''
                  and c.industry <> '' and c.phone <> '' and c.city <> ''
                  and exists (select 1 from clients_contact p where p.client_id = c.id)
                  and exists (select 1 from clients_address a where a.client_id = c.id)
                """))
        .isEqualTo(300);
    assertThat(value("select count(distinct status) from clients_client")).isEqualTo(5);
    assertThat(value("select count(distinct country) from clients_address")).isEqualTo(11);
    assertThat(value("select count(distinct name, city) from clients_client"))
        .isEqualTo(300 + DOUBLES);
  }

  @Test
  @Duty("A1")
  void someClientsStandInTwice() {
    var pairs = portal.getBean(DuplicatePairs.class);
    var signs = new HashSet<Likeness>();
    for (var who : List.of(DemoPerson.ANNA, DemoPerson.HELENA, DemoPerson.IVO)) {
      stage.play(clock.instant(), who, () -> pairs.all().forEach(pair -> signs.add(pair.by())));
    }

    assertThat(signs).contains(Likeness.TAX_NUMBER, Likeness.MAIL, Likeness.PHONE);
  }

  @Test
  @Duty("B1")
  void countsSegmentsTodayAsTheListShowsThem() {
    var segments = portal.getBean(Segments.class);
    var figures = portal.getBean(SegmentFigures.class);
    var sizes = portal.getBean(SegmentSizes.class);
    for (var who : List.of(DemoPerson.ANNA, DemoPerson.HELENA, DemoPerson.DIANA)) {
      stage.play(
          clock.instant(),
          who,
          () ->
              assertThat(segments.all().stream().filter(SegmentCard::own))
                  .isNotEmpty()
                  .allSatisfy(
                      own ->
                          assertThat(sizes.of(own.id(), 365).getLast().total())
                              .isEqualTo(figures.size(own).clients())));
    }
  }

  @Test
  @Duty("E2")
  void aProtocolHasRowsThatAreOpenProposedAndAgreed() {
    assertThat(
            jdbc.sql("select state from disagreements_disagreement order by id")
                .query(String.class)
                .list())
        .containsExactly("OPEN", "PROPOSED", "AGREED");
  }

  @Test
  @Duty("E5")
  void anObligationIsDueInLogistics() {
    assertThat(
            jdbc.sql(
                    """
                    select concat_ws(' ', d.name, o.state, o.due_on is not null)
                    from obligations_obligation o
                    join people_department d on d.id = o.division_id order by o.id
                    """)
                .query(String.class)
                .list())
        .containsExactly(
            "Logistics BINDING 1",
            "Logistics BINDING 0",
            "Production FULFILLED 1",
            "Logistics PLANNED 0");
  }

  @Test
  @Duty("E6")
  void anAmendmentOfWhatIsSignedWaitsForTheHead() {
    assertThat(
            jdbc.sql(
                    """
                    select concat_ws(' ', b.state, a.state, b.payment_days, a.payment_days)
                    from contracts_contract a join contracts_contract b on b.id = a.replaces_id
                    """)
                .query(String.class)
                .list())
        .containsExactly("IN_FORCE IN_APPROVAL 30 45");
  }

  @Test
  @Duty("E6")
  void aContractIsTerminatedAndWhatIsLeftIsBeingSettled() {
    assertThat(
            jdbc.sql(
                    """
                    select concat_ws(' ', x.state, x.ends_early_on = t.ends_on, l.kind, l.state)
                    from terminations_termination t
                    join contracts_contract x on x.id = t.contract_id
                    join terminations_settlement l on l.termination_id = t.id order by l.id
                    """)
                .query(String.class)
                .list())
        .containsExactly(
            "IN_FORCE 1 SUM OPEN", "IN_FORCE 1 GOODS OPEN", "IN_FORCE 1 DOCUMENTS SETTLED");
  }

  @Test
  @Duty("E6")
  void oneQuestionIsOpenAndOneLedToTheAmendment() {
    assertThat(
            jdbc.sql(
                    """
                    select concat_ws(' ', q.state, q.origin, w.state, a.amends_id = q.contract_id)
                    from questions_question q join questions_way w on w.question_id = q.id
                    left join contracts_contract a on a.id = q.amendment_id order by q.id
                    """)
                .query(String.class)
                .list())
        .containsExactly("OPEN LEFT_OPEN OPEN", "SETTLED ARISEN AGREED 1");
  }

  @Test
  void everyTelephoneCouldBeDialled() {
    var numbers = PhoneNumberUtil.getInstance();
    var written =
        jdbc.sql(
                """
                select e164 from clients_phone
                union all select e164 from clients_contact_phone
                """)
            .query(String.class)
            .list();

    assertThat(written).hasSizeGreaterThan(600).allMatch(number -> isValid(numbers, number));
  }

  @Test
  void tellsAYearInTheOrderOfTime() {
    var entries =
        jdbc.sql("select at from journal_entry where action like 'client.%' order by id")
            .query(java.time.LocalDateTime.class)
            .list();

    assertThat(entries).hasSizeGreaterThan(600).isSorted();
    assertThat(entries.getFirst().toLocalDate()).isBefore(today().minusDays(340));
    assertThat(entries.getLast().toLocalDate()).isBetween(today().minusDays(1), today());
    assertThat(count("clients_note")).isGreaterThan(200);
  }

  @Test
  void somebodysBirthdayIsNear() {
    var born =
        jdbc.sql("select birth_month, birth_day from clients_contact where birth_day is not null")
            .query((row, number) -> MonthDay.of(row.getInt(1), row.getInt(2)))
            .list();

    assertThat(born)
        .contains(MonthDay.of(2, 29), on(0), on(1))
        .containsAnyElementsOf(IntStream.range(2, 7).mapToObj(this::on).toList());
    assertThat(
            value(
                "select count(*) from clients_contact where birth_day > 0 and birth_year is null"))
        .isPositive();
  }

  @Test
  void givesEveryManagerTheirOwnClients() {
    var all = new ClientFilter("", java.util.Set.of(), java.util.Set.of(), null, "", "", "", false);
    stage.play(
        clock.instant(), DemoPerson.CARLA, () -> assertOwnersAre(all, List.of("Carla Rossi")));
    stage.play(
        clock.instant(),
        DemoPerson.HELENA,
        () -> assertOwnersAre(all, List.of("Anna Weber", "Boris Petrov", "Helena Nagy")));
  }

  @Test
  void sendsTheFirstLettersWhichTheSandboxKeeps() {
    assertThat(value("select count(*) from mail_message")).isBetween(6L, 30L);
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () ->
                assertThat(value("select count(*) from sandbox_letter"))
                    .isEqualTo(count("mail_message")));
    assertThat(jdbc.sql("select distinct sender from sandbox_letter").query(String.class).list())
        .as("but for the house's own mail with news")
        .filteredOn(sender -> !sender.contains("office@"))
        .isNotEmpty()
        .allMatch(sender -> sender.contains("Anna Weber") || sender.contains("Carla Rossi"));
  }

  @Test
  @Duty("I1")
  void oneStandsInForAnother() {
    stage.play(
        clock.instant(),
        DemoPerson.PETRA,
        () ->
            assertThat(viewers.current().standsInFor())
                .extracting(Person::name)
                .containsExactly("Leo Santos"));
    stage.play(
        clock.instant(),
        DemoPerson.ANNA,
        () -> assertThat(viewers.current().standsInFor()).isEmpty());
  }

  @Test
  void worksInHamburgAndSofiaAndPetraPartTime() {
    var calendars = portal.getBean(Calendars.class);
    var house = calendars.main();

    assertThat(calendars.all(false))
        .extracting(calendar -> calendar.details().name())
        .containsExactly("Hamburg", "Sofia");
    assertThat(house.moved().values())
        .extracting(MovedDay::reason)
        .contains("Closed by agreement", "Stocktaking");
    assertThat(portal.getBean(Worktimes.class).of(stage.id(DemoPerson.PETRA)).hours()).hasSize(1);
  }

  @Test
  void changesNothingAtALaterStart() {
    var before = count("journal_entry");

    start(Integer.MAX_VALUE);

    assertThat(count("journal_entry")).isEqualTo(before);
    assertThat(count("clients_client")).isEqualTo(300 + DOUBLES);
  }

  private void assertOwnersAre(ClientFilter filter, List<String> names) {
    var rows = list.rows(filter, org.springframework.data.domain.PageRequest.of(0, 500));
    assertThat(rows.stream().filter(row -> !row.phone().isEmpty()))
        .isNotEmpty()
        .allMatch(row -> names.contains(row.ownerName()));
  }

  /** Begins with nothing in memory, as a start does. */
  private void start(int killedAfter) {
    var year =
        new YearPlayed(
            portal.getBean(Clients.class),
            portal.getBean(Contacts.class),
            portal.getBean(ClientOwners.class),
            list,
            portal.getBean(Timeline.class),
            stage) {
          private int played;

          @Override
          void play(Act act) {
            if (played++ == killedAfter) {
              throw new Killed();
            }
            super.play(act);
          }
        };
    new DemoData(steps, portal.getBean(DemoHouse.class), year, clock).start();
  }

  private static final class Killed extends RuntimeException {}

  private MonthDay on(int days) {
    return MonthDay.from(today().plusDays(days));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(steps.begun().orElseThrow(), WorkingTime.ZONE);
  }

  private static boolean isValid(PhoneNumberUtil numbers, String number) {
    try {
      return numbers.isValidNumber(numbers.parse(number, null));
    } catch (NumberParseException none) {
      return false;
    }
  }

  private long count(String table) {
    return value("select count(*) from " + table);
  }

  private long value(String query) {
    return jdbc.sql(query).query(Long.class).single();
  }
}
