package io.clientele.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("A3")
class NoticesTests {

  private static final NoticeKind KIND =
      new NoticeKind("test.kind", "notices.notices", Delivery.INNER, true, Set.of());

  @Autowired private Notices notices;
  @Autowired private NoticeChoices choices;
  @Autowired private NoticeBells bells;
  @Autowired private NoticeTable table;
  @Autowired private Absences absences;
  @Autowired private Scopes scopes;
  @Autowired private Viewers viewers;
  @Autowired private Journal journal;
  @Autowired private Clock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final String once = "test/" + Long.toString(System.nanoTime(), 36);
  private Staff staff;
  private DepartmentId wholesale;
  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId leo;
  private EmployeeId helena;
  private ScopeId annas;

  @BeforeEach
  void hire() {
    staff = new Staff(jdbc, transaction);
    wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena", wholesale, Role.DEPARTMENT_HEAD);
    leo = staff.hire("Leo", staff.department("Logistics"), Role.LOGISTICS_MANAGER);
    annas = transaction.execute(status -> scopes.open(anna, wholesale, Actor.PORTAL));
  }

  @Test
  void tellsARoleAndADepartmentButNotWhoeverDidIt() {
    tell(news(annas), Audience.of(Role.LOGISTICS_MANAGER).and(wholesale));

    assertThat(words(boris)).hasSize(1);
    assertThat(words(helena)).containsExactly("Acme (for Anna)");
    assertThat(words(leo)).hasSize(1);
    assertThat(words(anna)).isEmpty();
  }

  @Test
  void tellsTheSameOnce() {
    tell(news(annas), Audience.of(boris));
    tell(news(annas), Audience.of(boris));

    assertThat(words(boris)).hasSize(1);
    assertThat(as(boris, notices::unread)).isEqualTo(1);
  }

  @Test
  void tellsNothingOfWhatWasRolledBack() {
    transaction.executeWithoutResult(
        status -> {
          notices.tell(news(annas), Audience.of(boris));
          status.setRollbackOnly();
        });

    assertThat(words(boris)).isEmpty();
    assertThatThrownBy(() -> notices.tell(news(annas), Audience.of(boris)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void whoeverStandsInIsToldForTheAbsent() {
    var today = absences.today();
    viewers.runAs(
        helena,
        () -> absences.record(new AbsenceDetails(boris, leo, today, today.plusDays(2), "", "")));

    tell(news(null), Audience.of(boris));

    assertThat(rows(leo))
        .filteredOn(row -> row.words().startsWith("Acme"))
        .extracting(NoticeRow::forName)
        .containsExactly("Boris");
    assertThat(rows(boris)).extracting(NoticeRow::forName).containsExactly((String) null);
  }

  @Test
  @Duty("I4")
  void aRecordOutOfReachHasNeitherNameNorAddress() {
    tell(news(annas), Audience.of(leo, helena));

    assertThat(rows(leo))
        .singleElement()
        .returns("a record you may not open (for Anna)", NoticeRow::words)
        .returns(null, NoticeRow::path);
    assertThat(as(leo, () -> notices.rows(new NoticeFilter(false, "acm"), first()))).isEmpty();
    assertThat(as(helena, () -> notices.rows(new NoticeFilter(false, "acm"), first()))).hasSize(1);

    transaction.executeWithoutResult(
        status -> scopes.grant(annas, leo, Right.SEE_HEAD, "delivery", null, Actor.PORTAL));
    assertThat(rows(leo))
        .singleElement()
        .returns("Acme (for Anna)", NoticeRow::words)
        .returns("clients/7", NoticeRow::path);
  }

  @Test
  void everybodyReadsTheirOwnAlone() {
    tell(news(annas), Audience.of(boris, helena));
    var notice = rows(boris).getFirst().id();

    assertThatThrownBy(() -> viewers.runAs(helena, () -> notices.read(notice)))
        .isInstanceOf(NotFound.class);
    viewers.runAs(boris, () -> notices.read(notice));

    assertThat(as(boris, notices::unread)).isZero();
    assertThat(as(boris, () -> notices.rows(new NoticeFilter(true, ""), first()))).isEmpty();
    assertThat(as(helena, notices::unread)).isEqualTo(1);
    viewers.runAs(helena, notices::readAll);
    assertThat(as(helena, notices::unread)).isZero();
  }

  @Test
  void whoChoseToDoWithoutIsNotTold() {
    var kind = choice(boris, "clients.new").kind();
    viewers.runAs(boris, () -> choices.choose(kind.key(), Delivery.OFF));

    tell(news(kind, annas), Audience.of(boris, helena));

    assertThat(words(boris)).isEmpty();
    assertThat(words(helena)).hasSize(1);
    assertThat(choice(boris, "clients.new").delivery()).isEqualTo(Delivery.OFF);
    var entry = journal.of(new Subject("employee", boris.value(), ""), 1).getFirst();
    assertThat(entry.action()).isEqualTo("notices.choose");
    assertThatThrownBy(
            () -> viewers.runAs(boris, () -> choices.choose("clients.yours", Delivery.OFF)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void ringsInOpenWindowsAfterTheCommitAndWhenAnotherNodeCommitted() {
    var here = new AtomicInteger(-1);
    var stop = bells.listen(boris, 0, here::set);
    try {
      tell(news(annas), Audience.of(boris));
      Awaitility.await().untilAsserted(() -> assertThat(here).hasValue(1));

      transaction.executeWithoutResult(
          status ->
              jdbc.sql("update notices_notice set read_at = at where recipient_id = :boris")
                  .param("boris", boris.value())
                  .update());
      Awaitility.await().untilAsserted(() -> assertThat(here).hasValue(0));
    } finally {
      stop.run();
    }
  }

  @Test
  void tenThousandNoticesAreReadByTheirIndex() {
    fill(10_000);

    assertThat(as(boris, notices::unread)).isEqualTo(NoticeTable.MOST_COUNTED);
    assertThat(as(boris, () -> notices.rows(NoticeFilter.ALL, first()))).hasSize(50);
    assertThat(key("select * from notices_notice where recipient_id = :boris order by id desc"))
        .isEqualTo("notices_notice_list");
    assertThat(
            key(
                "select count(*) from notices_notice where recipient_id = :boris and read_at is"
                    + " null"))
        .isEqualTo("notices_notice_unread");
  }

  @Test
  void forgetsWhatWasReadLongAgo() {
    fill(20);
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    update notices_notice set read_at = '2020-01-01'
                    where recipient_id = :boris order by id limit 15
                    """)
                .param("boris", boris.value())
                .update());

    var moment = clock.instant().minus(Duration.ofDays(90));
    while (table.forgetReadBefore(moment, 10) == 10) {
      // portion by portion
    }

    assertThat(rows(boris)).hasSize(5);
  }

  private void fill(int many) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    insert into notices_notice (recipient_id, dedup_key, kind, subject_type,
                      subject_id, subject_name, scope_id, path, words_key, words_arguments, at)
                    with digit as (select 0 n union select 1 union select 2 union select 3
                      union select 4 union select 5 union select 6 union select 7 union select 8
                      union select 9)
                    select :boris, concat('fill/', a.n, b.n, c.n, d.n), 'test.kind', 'client', 7,
                      'Acme', :scope, 'clients/7', 'notices.mail.for', '["Anna"]', utc_timestamp(6)
                    from digit a, digit b, digit c, digit d limit :many
                    """)
                .param("many", many)
                .param("boris", boris.value())
                .param("scope", annas.value())
                .update());
  }

  private String key(String query) {
    return jdbc.sql("explain " + query + " limit 50")
        .param("boris", boris.value())
        .query((row, number) -> row.getString("key"))
        .single();
  }

  private NoticeChoice choice(EmployeeId person, String key) {
    return as(person, choices::own).stream()
        .filter(one -> one.kind().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private News news(ScopeId scope) {
    return news(KIND, scope);
  }

  private News news(NoticeKind kind, ScopeId scope) {
    return new News(
        kind,
        once,
        new Subject("client", 7L, "Acme"),
        "clients/7",
        scope,
        Text.of("notices.mail.for", "Anna"),
        Actor.self(anna.value(), "Anna"));
  }

  private void tell(News news, Audience audience) {
    transaction.executeWithoutResult(status -> notices.tell(news, audience));
  }

  private List<NoticeRow> rows(EmployeeId person) {
    return as(person, () -> notices.rows(NoticeFilter.ALL, first()));
  }

  private List<String> words(EmployeeId person) {
    return rows(person).stream().map(NoticeRow::words).toList();
  }

  private static PageRequest first() {
    return PageRequest.of(0, 50);
  }

  private <T> T as(EmployeeId person, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(person, () -> result.set(act.get()));
    return result.get();
  }
}
