package io.clientele.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.approvals.Parcels;
import io.clientele.kit.NotFound;
import io.clientele.people.EmployeeId;
import io.clientele.people.Heads;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RoutesTests {

  @Autowired private Routes routes;
  @Autowired private Heads heads;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId helena;
  private EmployeeId vera;
  private EmployeeId diana;
  private EmployeeId admin;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("Management");
    var sales = staff.below("Sales", house);
    var wholesale = staff.below("Wholesale", sales);
    anna = staff.hire("Anna", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena", wholesale, Role.DEPARTMENT_HEAD);
    vera = staff.hire("Vera", house, Role.LAWYER);
    diana = staff.hire("Diana", house, Role.DIRECTOR);
    admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
  }

  @Test
  void everyChangeIsAVersionThatStays() {
    var first = newest().number();
    revise(first, stage("Head", Approver.head()));
    revise(first + 1, stage("Head", Approver.head()), stage("Law", Approver.person(vera)));

    assertThat(newest().number()).isEqualTo(first + 2);
    assertThat(routes.versions(Parcels.KIND).get(1).stages())
        .extracting(RouteStage::name)
        .containsExactly("Head");
    assertThatThrownBy(() -> revise(first + 1, stage("Head", Approver.head())))
        .as("two who write at once")
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(newest().stages().getLast().approvers()).containsExactly(Approver.person(vera));
  }

  @Test
  void onlyTheAdministratorWritesAndTriesThem() {
    assertThatThrownBy(
            () ->
                viewers.runAs(
                    diana, () -> routes.revise(Parcels.KIND, newest().number(), List.of())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> viewers.runAs(helena, () -> routes.tried(List.of(), anna, Facts.NONE)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> routes.kind("nothing")).isInstanceOf(NotFound.class);
  }

  @Test
  void findsThePeopleBehindItsWords() {
    jdbcUpdate("update people_employee set head_id = :head where id = :id", vera, anna);

    assertThat(tried(anna, Approver.head())).containsExactly(Set.of(helena));
    assertThat(tried(anna, Approver.level(2)))
        .as("departments without a head are skipped")
        .containsExactly(Set.of(diana));
    assertThat(tried(anna, Approver.level(3))).containsExactly(Set.of());
    assertThat(tried(anna, Approver.superior())).containsExactly(Set.of(vera));
    assertThat(tried(helena, Approver.head()))
        .as("nobody heads themselves")
        .containsExactly(Set.of(diana));
    assertThat(tried(diana, Approver.head())).containsExactly(Set.of());
    assertThat(tried(vera, Approver.person(vera))).containsExactly(Set.of());
    assertThat(tried(anna, Approver.having(Role.LAWYER)).getFirst()).contains(vera);
  }

  @Test
  void leavesOutWhoIsNotHereAnyMore() {
    jdbcUpdate(
        "update people_employee set disabled_at = now(6), head_id = :head where id = :id",
        null,
        helena);

    assertThat(heads.above(anna)).containsExactly(Set.of(diana));
    assertThat(tried(anna, Approver.person(helena))).containsExactly(Set.of());
  }

  private void jdbcUpdate(String sql, @Nullable EmployeeId head, EmployeeId id) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(sql)
                .param("head", head == null ? null : head.value())
                .param("id", id.value())
                .update());
  }

  private List<Set<EmployeeId>> tried(EmployeeId owner, Approver approver) {
    var asked = new AtomicReference<>(List.<Asked>of());
    viewers.runAs(
        admin, () -> asked.set(routes.tried(List.of(stage("One", approver)), owner, Facts.NONE)));
    return asked.get().getFirst().places();
  }

  private Route newest() {
    return routes.newest(Parcels.KIND);
  }

  private void revise(long seen, RouteStage... stages) {
    viewers.runAs(admin, () -> routes.revise(Parcels.KIND, seen, List.of(stages)));
  }

  private static RouteStage stage(String name, Approver approver) {
    return new RouteStage(name, List.of(approver), Need.ALL, 0, null, 8, 0, 0);
  }
}
