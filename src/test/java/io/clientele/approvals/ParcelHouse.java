package io.clientele.approvals;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.AbsenceId;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People who hand parcels in and decide about them, and what tests do with both. */
@PortalTest
abstract class ParcelHouse {

  @Autowired Parcels parcels;
  @Autowired Approvals approvals;
  @Autowired Decisions decisions;
  @Autowired Inbox inbox;
  @Autowired Rounds rounds;
  @Autowired Routes routes;
  @Autowired Scopes scopes;
  @Autowired Absences absences;
  @Autowired Notices notices;
  @Autowired Viewers viewers;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  EmployeeId anna;
  EmployeeId boris;
  EmployeeId helena;
  EmployeeId vera;
  EmployeeId felix;
  EmployeeId diana;
  EmployeeId admin;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("Management");
    var wholesale = staff.below("Wholesale", house);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    vera = staff.hire("Vera Lang", staff.below("Legal", house), Role.LAWYER);
    felix = staff.hire("Felix Bauer", staff.below("Finance", house), Role.FINANCE);
    diana = staff.hire("Diana Cruz", house, Role.DIRECTOR);
    admin = staff.hire("Administrator", staff.department("Machines"), Role.ADMINISTRATOR);
  }

  static RouteStage stage(Need need, Approver... approvers) {
    return new RouteStage("Stage", List.of(approvers), need, 0, null, 8, 0, 0);
  }

  void write(RouteStage... stages) {
    does(
        admin,
        () -> routes.revise(Parcels.KIND, routes.newest(Parcels.KIND).number(), List.of(stages)));
  }

  long handIn(EmployeeId who, int weight) {
    return as(who, () -> parcels.handIn(transaction, scopes, viewers, approvals, weight));
  }

  void submit(EmployeeId who, long parcel) {
    does(
        who,
        () ->
            inTransaction(
                () -> approvals.submit(parcels.matter(parcel, who), viewers.current().actor())));
  }

  RoundId round(long parcel) {
    return approvals.latest(Parcels.KIND, parcel).orElseThrow();
  }

  SeatId seat(EmployeeId who, long parcel) {
    return waiting(who).stream()
        .map(WaitingRow::seat)
        .filter(seat -> seat.round().equals(round(parcel)))
        .findFirst()
        .orElseThrow();
  }

  void decide(EmployeeId who, long parcel, Verdict verdict, String words) {
    var seat = seat(who, parcel);
    does(who, () -> decisions.decide(seat, verdict, words));
  }

  List<WaitingRow> waiting(EmployeeId who) {
    return as(who, () -> inbox.waiting(""));
  }

  StuckRow stuck(long parcel) {
    return as(admin, inbox::stuck).stream()
        .filter(row -> row.seat().round().equals(round(parcel)))
        .findFirst()
        .orElseThrow();
  }

  List<NoticeRow> told(EmployeeId who) {
    return as(who, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 50)));
  }

  AbsenceId standIn(EmployeeId absent, EmployeeId substitute) {
    var today = absences.today();
    var details = new AbsenceDetails(absent, substitute, today, today.plusDays(3), "Holiday", "1");
    return as(diana, () -> absences.record(details));
  }

  void inTransaction(Runnable act) {
    transaction.executeWithoutResult(status -> act.run());
  }

  void does(EmployeeId who, Runnable act) {
    viewers.runAs(who, act);
  }

  @SuppressWarnings("NullAway")
  <T> T as(EmployeeId who, Supplier<T> act) {
    var answer = new java.util.concurrent.atomic.AtomicReference<@Nullable T>();
    viewers.runAs(who, () -> answer.set(act.get()));
    return answer.get();
  }
}
