package io.clientele.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.company.CompanyZone;
import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("I4")
class AccessGrantsTests {

  @Autowired private AccessGrants grants;
  @Autowired private Scopes scopes;
  @Autowired private Viewers viewers;
  @Autowired private CompanyZone zone;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId administrator;
  private EmployeeId director;
  private EmployeeId anna;
  private ScopedRecord record;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    director = staff.hire("Diana", house, Role.DIRECTOR);
    anna = staff.hire("Anna", house, Role.ACCOUNT_MANAGER);
    record =
        new ScopedRecord(scopes.open(anna, house, Actor.PORTAL), "client", anna.value(), "Acme");
  }

  @Test
  void letsAnAdministratorInWithAReasonForSomeDays() {
    viewers.runAs(
        administrator,
        () -> {
          assertThat(scopes.allows(record.scope(), Right.READ)).isFalse();
          grants.letMyselfIn(record, Right.READ, "complaint 7", zone.today().plusDays(3));
          assertThat(scopes.allows(record.scope(), Right.READ)).isTrue();
          assertThat(scopes.allows(record.scope(), Right.CHANGE)).isFalse();
        });

    var entry = journal.of(new Subject("client", anna.value(), ""), 1).getFirst();
    assertThat(entry.action()).isEqualTo("access.grant");
    assertThat(entry.why()).isEqualTo("complaint 7");
  }

  @Test
  void theDirectorSeesAndRevokesIt() {
    var why = "reason " + System.nanoTime();
    viewers.runAs(administrator, () -> grants.letMyselfIn(record, Right.CHANGE, why, zone.today()));

    viewers.runAs(
        director,
        () -> {
          var row = grants.rows(why, false, PageRequest.of(0, 5)).getFirst();
          assertThat(row.to()).isEqualTo("Administrator");
          grants.revoke(row.id());
          assertThat(grants.rows(why, false, PageRequest.of(0, 5))).isEmpty();
          assertThat(grants.rows(why, true, PageRequest.of(0, 5))).hasSize(1);
        });
    viewers.runAs(
        administrator, () -> assertThat(scopes.allows(record.scope(), Right.READ)).isFalse());
  }

  @Test
  void refusesWithoutReasonOrEnd() {
    viewers.runAs(
        administrator,
        () -> {
          var today = zone.today();
          assertThatThrownBy(() -> grants.letMyselfIn(record, Right.READ, " ", today))
              .isInstanceOf(Refusal.class);
          assertThatThrownBy(
                  () -> grants.letMyselfIn(record, Right.READ, "why", today.plusDays(31)))
              .isInstanceOf(Refusal.class);
          assertThatThrownBy(
                  () -> grants.letMyselfIn(record, Right.READ, "why", today.minusDays(1)))
              .isInstanceOf(Refusal.class);
        });
  }

  @Test
  void refusesAReasonThatNoTableHolds() {
    viewers.runAs(
        administrator,
        () -> {
          assertThatThrownBy(
                  () -> grants.letMyselfIn(record, Right.READ, "x".repeat(501), zone.today()))
              .isInstanceOf(Refusal.class)
              .hasMessage("The reason may have 500 characters at most; this one has 501.");
          grants.letMyselfIn(record, Right.READ, " " + "x".repeat(500) + " ", zone.today());
        });
  }

  @Test
  @Duty("I1")
  void endsForASubstituteWithTheSubstitution() {
    var substitute =
        new Staff(jdbc, transaction).hire("Sasha", someDepartment(), Role.ACCOUNT_MANAGER);
    standIn(substitute);

    viewers.runAs(
        substitute,
        () -> {
          grants.letMyselfIn(record, Right.READ, "complaint 8", zone.today().plusDays(9));
          assertThat(scopes.allows(record.scope(), Right.READ)).isTrue();
        });
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update people_absence set state = 'WITHDRAWN' where substitute_id = :id")
                .param("id", substitute.value())
                .update());

    viewers.runAs(
        substitute, () -> assertThat(scopes.allows(record.scope(), Right.READ)).isFalse());
    viewers.runAs(
        administrator, () -> assertThat(scopes.allows(record.scope(), Right.READ)).isTrue());
  }

  private DepartmentId someDepartment() {
    return new Staff(jdbc, transaction).department("Elsewhere");
  }

  private void standIn(EmployeeId substitute) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    insert into people_absence (version, absent_id, substitute_id, from_day, back_on,
                      reason, order_number, state, proposed_by)
                    values (0, :absent, :substitute, :today, :back, '', '', 'APPOINTED', :absent)
                    """)
                .param("absent", administrator.value())
                .param("substitute", substitute.value())
                .param("today", zone.today())
                .param("back", zone.today().plusDays(3))
                .update());
  }

  @Test
  void nobodyElseLetsThemselvesIn() {
    for (var other : new EmployeeId[] {anna, director}) {
      viewers.runAs(
          other,
          () ->
              assertThatThrownBy(
                      () -> grants.letMyselfIn(record, Right.CHANGE, "why", zone.today()))
                  .isInstanceOf(NotFound.class));
    }
  }
}
