package io.clientele.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalRow;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LeavingTests {

  @Autowired private Employees employees;
  @Autowired private Leavers leavers;
  @Autowired private PeopleLed peopleLed;
  @Autowired private Absences absences;
  @Autowired private Scopes scopes;
  @Autowired private Viewers viewers;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private DepartmentId wholesale;
  private EmployeeId admin;
  private EmployeeId diana;
  private EmployeeId helena;
  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId ivo;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    wholesale = staff.department("Wholesale");
    admin = staff.hire("Administrator", staff.department("Management"), Role.ADMINISTRATOR);
    diana = staff.hire("Diana Cruz", staff.department("Management"), Role.DIRECTOR);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    ivo = staff.hire("Ivo Dimitrov", staff.department("Retail"), Role.DEPARTMENT_HEAD);
  }

  @Test
  void onlyTheAdministratorTheDirectorAndTheHeadHandOver() {
    assertThat(as(admin, () -> leavers.leaver(anna)).everywhere()).isTrue();
    assertThat(as(diana, () -> leavers.leaver(anna)).everywhere()).isFalse();
    assertThat(as(helena, () -> leavers.leaver(anna)).person().name()).isEqualTo("Anna Weber");

    for (var other : List.of(boris, ivo, anna)) {
      assertThatThrownBy(() -> as(other, () -> leavers.leaver(anna))).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> as(helena, () -> leavers.leaver(helena))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(admin, () -> leavers.leaver(new EmployeeId(987_654_321))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aHeadsSubstituteHandsOverForTheHeadButNotOfTheHead() {
    var today = absences.today();
    as(
        diana,
        () -> absences.record(new AbsenceDetails(helena, boris, today, today.plusDays(2), "", "")));

    assertThat(as(boris, () -> leavers.leaver(anna)).by())
        .extracting(Actor::name, Actor::forName)
        .containsExactly("Boris Petrov", "Helena Nagy");
    assertThatThrownBy(() -> as(boris, () -> leavers.leaver(helena))).isInstanceOf(NotFound.class);
  }

  @Test
  void offersSuccessorsWhoWorkHereAndHaveTheRole() {
    var managers = Set.of(Role.ACCOUNT_MANAGER);

    assertThat(leavers.successors(anna, managers, "wholesale", PageRequest.of(0, 9_999)))
        .extracting(EmployeeContact::id)
        .contains(boris)
        .doesNotContain(anna, helena);
    assertThat(leavers.successors(anna, Set.of(), "", PageRequest.of(0, 9_999)))
        .extracting(EmployeeContact::id)
        .contains(boris, helena, admin)
        .doesNotContain(anna);
    assertThatThrownBy(() -> leavers.successor(anna, anna, Set.of())).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> leavers.successor(anna, admin, managers))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("another role");
  }

  @Test
  void whoeverStillLeadsSomebodyIsNotDisabled() {
    lead(anna, boris);

    assertThat(as(admin, () -> employees.owned(anna)))
        .extracting(Text::inWords)
        .containsExactly("1 person led");
    assertThatThrownBy(() -> does(admin, () -> employees.disable(anna, "left")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Anna Weber still owns 1 person led");
    assertThat(employees.find(anna).orElseThrow().enabled()).isTrue();
  }

  @Test
  void thoseWhoWereLedGetTheSuccessorAndTheSuccessorWhoeverLedTheLeaver() {
    lead(anna, boris);
    lead(anna, ivo);
    lead(helena, anna);

    as(admin, () -> transaction.execute(status -> passPeople(anna, boris)));

    assertThat(headOf(ivo)).isEqualTo(boris);
    assertThat(headOf(boris)).isEqualTo(helena);
    assertThat(peopleLed.owned(anna)).isEmpty();
    assertThat(entry("employee", ivo.value()))
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("employee.change");
              assertThat(entry.why()).isEqualTo("Hand-over");
              assertThat(entry.changes().getFirst().after()).isEqualTo("Boris Petrov");
            });
  }

  @Test
  void grantsAndAbsencesEndWithTheAccount() {
    var today = absences.today();
    var scope = transaction.execute(status -> scopes.open(boris, wholesale, Actor.PORTAL));
    transaction.executeWithoutResult(
        status -> scopes.grant(scope, anna, Right.READ, "helps", null, Actor.PORTAL));
    var ended =
        List.of(
            as(helena, () -> absences.record(away(boris, anna, today.plusDays(3)))),
            as(helena, () -> absences.record(away(anna, ivo, today))));
    assertThat(as(anna, () -> scopes.allows(scope, Right.READ))).isTrue();

    does(admin, () -> employees.disable(anna, "left"));

    assertThat(scopes.guests(scope)).isEmpty();
    assertThat(as(ivo, viewers::current).standsInFor()).isEmpty();
    assertThat(as(diana, () -> absences.rows("Anna", false, PageRequest.of(0, 50))))
        .noneMatch(row -> ended.contains(row.id()));
    assertThat(entry("employee", anna.value()).action()).isEqualTo("employee.disable");
  }

  @Test
  void nothingIsGivenToSomebodyWhoLeft() {
    var scope = transaction.execute(status -> scopes.open(boris, wholesale, Actor.PORTAL));
    does(admin, () -> employees.disable(anna, "left"));

    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> scopes.reassign(scope, anna, wholesale, Actor.PORTAL, "why")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () -> transaction.execute(status -> scopes.open(anna, wholesale, Actor.PORTAL)))
        .isInstanceOf(Refusal.class);
    assertThat(scopes.owner(scope).owner()).isEqualTo(boris);
  }

  private static AbsenceDetails away(EmployeeId absent, EmployeeId substitute, LocalDate from) {
    return new AbsenceDetails(absent, substitute, from, from.plusDays(2), "", "");
  }

  private Boolean passPeople(EmployeeId leaver, EmployeeId to) {
    var passing =
        new Passing(
            employees.find(leaver).orElseThrow(),
            employees.find(to).orElseThrow(),
            viewers.current().actor(),
            true,
            "Hand-over");
    peopleLed.pass(passing, peopleLed.hold(leaver));
    return true;
  }

  private void lead(EmployeeId head, EmployeeId led) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update people_employee set head_id = :head where id = :led")
                .param("head", head.value())
                .param("led", led.value())
                .update());
  }

  private EmployeeId headOf(EmployeeId led) {
    return new EmployeeId(
        jdbc.sql("select head_id from people_employee where id = :id")
            .param("id", led.value())
            .query(Long.class)
            .single());
  }

  private JournalRow entry(String type, long id) {
    return journal.of(new Subject(type, id, ""), 1).getFirst();
  }

  private void does(EmployeeId who, Runnable act) {
    viewers.runAs(who, act);
  }

  private <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(act.get()));
    return result.get();
  }
}
