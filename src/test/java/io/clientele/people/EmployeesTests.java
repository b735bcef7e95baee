package io.clientele.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class EmployeesTests {

  @Autowired private Employees employees;
  @Autowired private Viewers viewers;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Staff staff;
  private DepartmentId wholesale;
  private EmployeeId administrator;

  @BeforeEach
  void hire() {
    staff = new Staff(jdbc, transaction);
    wholesale = staff.department("Wholesale");
    administrator = staff.hire("Administrator", wholesale, Role.ADMINISTRATOR);
  }

  @Test
  void keepsTheSignInInLowerCaseAndOnce() {
    var first = create("Zoe.Weber" + System.nanoTime());

    assertThat(first.details().signIn()).startsWith("zoe.weber");
    assertThatThrownBy(() -> create(first.details().signIn().toUpperCase()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("already");
  }

  @Test
  void refusesWhatCannotStand() {
    assertThatThrownBy(() -> create("größe")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> create(EmployeeDetails.of("Zoe", "zoe-no-mail", "nowhere", wholesale)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () -> create(EmployeeDetails.of("Zoe", "zoe-mail", "a@b.example\r\nBcc: x", wholesale)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void disablesNobodyWithoutAReasonThatFits() {
    var card = create("zoe" + System.nanoTime());

    as(
        administrator,
        () -> {
          for (var why : new String[] {" ", "x".repeat(501), "x".repeat(100_000)}) {
            assertThatThrownBy(() -> employees.disable(card.id(), why)).isInstanceOf(Refusal.class);
          }
          assertThat(employees.find(card.id()).orElseThrow().enabled()).isTrue();

          employees.disable(card.id(), " left the house ");
        });
    var entry = journal.of(new Subject("employee", card.id().value(), ""), 1).getFirst();
    assertThat(entry.why()).isEqualTo("left the house");
  }

  @Test
  @Duty("I4")
  void journalsEachFieldThatChanged() {
    var card = create("zoe" + System.nanoTime());

    as(
        administrator,
        () ->
            employees.revise(
                card.id(),
                card.version(),
                card.details().withWork("+49 40 1234", "Account manager", ""),
                Set.of(Role.FINANCE)));

    var entry = journal.of(new Subject("employee", card.id().value(), ""), 1).getFirst();
    assertThat(entry.action()).isEqualTo("employee.change");
    assertThat(entry.actor().name()).isEqualTo("Administrator");
    assertThat(entry.changes())
        .containsExactly(
            new Change("phone", null, "+49 40 1234"),
            new Change("position", null, "Account manager"),
            new Change("roles", "Account manager", "Finance"));
  }

  @Test
  void refusesTheSecondOfTwoWhoChangeTheSameCard() {
    var card = create("zoe" + System.nanoTime());
    var changed = card.details().withWork("1", "", "");
    as(administrator, () -> employees.revise(card.id(), card.version(), changed, card.roles()));

    assertThatThrownBy(
            () ->
                as(
                    administrator,
                    () -> employees.revise(card.id(), card.version(), changed, card.roles())))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void refusesACircleOfHeads() {
    var below = create("zoe" + System.nanoTime());
    var above = create("yan" + System.nanoTime());
    revise(below, below.details().withHead(above.id()));

    assertThatThrownBy(() -> revise(above, above.details().withHead(below.id())))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> revise(above, above.details().withHead(above.id())))
        .isInstanceOf(Refusal.class);
  }

  @Test
  @Duty("I4")
  void onlyAdministratorsChangeAndList() {
    var anna = staff.hire("Anna", wholesale, Role.ACCOUNT_MANAGER, Role.DIRECTOR);

    assertThatThrownBy(
            () -> as(anna, () -> employees.rows(EmployeeFilter.ENABLED, PageRequest.of(0, 5))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> employees.disable(administrator, "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                as(
                    anna,
                    () ->
                        employees.create(
                            EmployeeDetails.of("Eve", "eve-x", "e@x.example", wholesale),
                            Set.of())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Duty("I4")
  void showsPersonalFilesToTheirHeadsOnly() {
    var anna = staff.hire("Anna", wholesale, Role.ACCOUNT_MANAGER);
    var boris = staff.hire("Boris", wholesale, Role.ACCOUNT_MANAGER);
    var helena = staff.hire("Helena", wholesale, Role.DEPARTMENT_HEAD);
    var ivo = staff.hire("Ivo", staff.department("Retail"), Role.DEPARTMENT_HEAD);

    as(anna, () -> employees.card(anna));
    as(helena, () -> employees.card(anna));
    assertThatThrownBy(() -> as(boris, () -> employees.card(anna))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(ivo, () -> employees.card(anna))).isInstanceOf(NotFound.class);
  }

  @Test
  void findsByAnyWordAndSorts() {
    var mark = "Q" + Long.toString(System.nanoTime(), 36);
    staff.hire("Berta " + mark, wholesale);
    staff.hire("Adam " + mark, wholesale);
    staff.hire("100% " + mark, wholesale);

    viewers.runAs(
        administrator,
        () -> {
          var page = PageRequest.of(0, 10);
          assertThat(employees.rows(new EmployeeFilter(mark, null, false), page))
              .extracting(EmployeeRow::name)
              .containsExactly("100% " + mark, "Adam " + mark, "Berta " + mark);
          assertThat(employees.rows(new EmployeeFilter("% " + mark, wholesale, true), page))
              .hasSize(1);
        });
    assertThat(employees.options("adam " + mark, PageRequest.of(0, 3))).hasSize(1);
  }

  @Test
  @Duty("I4")
  void disabledEmployeesAreNobodyAnyMore() {
    var anna = staff.hire("Anna", wholesale, Role.ACCOUNT_MANAGER);
    as(administrator, () -> employees.disable(anna, "left the house"));

    assertThatThrownBy(() -> as(anna, viewers::current)).isInstanceOf(NotFound.class);

    as(administrator, () -> employees.enable(anna));
    as(anna, viewers::current);
  }

  @Test
  void nobodyDisablesThemselves() {
    assertThatThrownBy(() -> as(administrator, () -> employees.disable(administrator, "")))
        .isInstanceOf(Refusal.class);
  }

  private EmployeeCard create(String signIn) {
    return create(EmployeeDetails.of("Zoe Weber", signIn, "zoe@clientele.example", wholesale));
  }

  private EmployeeCard create(EmployeeDetails details) {
    var made = new EmployeeCard[1];
    viewers.runAs(
        administrator,
        () -> made[0] = employees.card(employees.create(details, Set.of(Role.ACCOUNT_MANAGER))));
    return made[0];
  }

  private void revise(EmployeeCard card, EmployeeDetails details) {
    as(administrator, () -> employees.revise(card.id(), card.version(), details, card.roles()));
  }

  private void as(EmployeeId employee, Runnable work) {
    viewers.runAs(employee, work);
  }
}
