package io.clientele.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalFilter;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("I1")
class AbsencesTests {

  @Autowired private Absences absences;
  @Autowired private Viewers viewers;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private DepartmentId wholesale;
  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private EmployeeId ivo;
  private EmployeeId diana;
  private EmployeeId admin;
  private LocalDate today;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena", wholesale, Role.DEPARTMENT_HEAD);
    ivo = staff.hire("Ivo", staff.department("Retail"), Role.DEPARTMENT_HEAD);
    var management = staff.department("Management");
    diana = staff.hire("Diana", management, Role.DIRECTOR);
    admin = staff.hire("Admin", management, Role.ADMINISTRATOR);
    today = absences.today();
  }

  @Test
  void theSubstituteGetsTheRightsWhenTheHeadHasAppointed() {
    var id = as(anna, () -> absences.propose(days(anna, boris, 0, 3)));
    assertThat(as(boris, viewers::current).standsInFor()).isEmpty();

    does(helena, () -> absences.appoint(id, "17/2026"));

    assertThat(as(boris, viewers::current).standsInFor())
        .extracting(Person::id)
        .containsExactly(anna);
    var entry = journal.of(new Subject("absence", id.value(), ""), 1).getFirst();
    assertThat(entry.actor().name()).isEqualTo("Helena");
    assertThat(entry.action()).isEqualTo("absence.appoint");
  }

  @Test
  void allReturnsByItselfAndAtOnceWhenEnded() {
    as(helena, () -> absences.record(days(anna, boris, -3, 1)));
    var later = as(helena, () -> absences.record(days(anna, boris, 1, 5)));
    assertThat(as(boris, viewers::current).standsInFor()).hasSize(1);

    as(helena, () -> absences.rows("", false, PageRequest.of(0, 9))).stream()
        .filter(row -> !row.id().equals(later))
        .forEach(row -> does(anna, () -> absences.end(row.id())));

    assertThat(as(boris, viewers::current).standsInFor()).isEmpty();
  }

  @Test
  void nobodyAppointsTheirOwnProposalOrWhereTheyAreConcerned() {
    var own = as(helena, () -> absences.propose(days(helena, boris, 0, 3)));
    assertThatThrownBy(() -> does(helena, () -> absences.appoint(own, "")))
        .isInstanceOf(Refusal.class);
    does(diana, () -> absences.appoint(own, ""));

    // Boris stands in for the head now and may still not decide for himself
    var boriss = as(boris, () -> absences.propose(days(boris, anna, 0, 2)));
    assertThatThrownBy(() -> does(boris, () -> absences.appoint(boriss, "")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> as(admin, () -> absences.record(days(diana, admin, 0, 2))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> as(diana, () -> absences.record(days(diana, ivo, 0, 2))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aHeadsSubstituteDecidesForOthersAndBothNamesAreJournalled() {
    as(diana, () -> absences.record(days(helena, boris, 0, 3)));
    var annas = as(anna, () -> absences.propose(days(anna, ivo, 0, 2)));

    does(boris, () -> absences.appoint(annas, ""));

    var entry = journal.of(new Subject("absence", annas.value(), ""), 1).getFirst();
    assertThat(entry.actor().name()).isEqualTo("Boris");
    assertThat(entry.actor().forName()).isEqualTo("Helena");
  }

  @Test
  void othersNeitherDecideNorRecordNorSee() {
    var id = as(anna, () -> absences.propose(days(anna, boris, 0, 3)));

    assertThatThrownBy(() -> does(ivo, () -> absences.appoint(id, "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> does(admin, () -> absences.appoint(id, "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> does(ivo, () -> absences.end(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(ivo, () -> absences.record(days(anna, boris, 5, 6))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(boris, () -> absences.propose(days(anna, boris, 5, 6))))
        .isInstanceOf(NotFound.class);
    assertThat(rows(ivo)).noneMatch(row -> row.id().equals(id));
  }

  @Test
  void refusesOverlapsCirclesAndOneself() {
    as(helena, () -> absences.record(days(anna, boris, 0, 5)));

    refused(days(anna, ivo, 4, 8));
    refused(days(boris, anna, 2, 9));
    refused(days(ivo, ivo, 0, 2));
    refused(days(ivo, anna, 3, 3));
    refused(days(ivo, anna, -5, 0));

    as(diana, () -> absences.record(days(boris, ivo, 3, 9)));
    refused(days(ivo, anna, 4, 5));
    as(diana, () -> absences.record(days(ivo, anna, 5, 9)));
    assertThat(as(boris, viewers::current).standsInFor()).hasSize(1);
  }

  @Test
  @Duty("I4")
  void tellsTheReasonToTheHeadTheAdministratorAndTheAbsentOnly() {
    as(helena, () -> absences.record(days(anna, boris, 0, 5)));

    assertThat(rows(anna)).extracting(AbsenceRow::reason).contains("operation");
    assertThat(rows(helena)).extracting(AbsenceRow::reason).contains("operation");
    assertThat(rows(admin)).extracting(AbsenceRow::reason).contains("operation");
    assertThat(rows(boris)).isNotEmpty().extracting(AbsenceRow::reason).containsOnlyNulls();
    assertThat(rows(diana))
        .filteredOn(row -> row.absentName().equals("Anna"))
        .isNotEmpty()
        .extracting(AbsenceRow::reason)
        .containsOnlyNulls();
    assertThat(journal.rows(new JournalFilter("Anna", null, "absence", null, null), 0, 50))
        .noneMatch(entry -> entry.toString().contains("operation"));
  }

  @Test
  void aDecisionIsFinal() {
    var id = as(anna, () -> absences.propose(days(anna, boris, 0, 3)));
    does(helena, () -> absences.refuse(id));

    assertThatThrownBy(() -> does(helena, () -> absences.appoint(id, "")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Refused");
  }

  private void refused(AbsenceDetails details) {
    assertThatThrownBy(() -> as(diana, () -> absences.record(details))).isInstanceOf(Refusal.class);
  }

  private List<AbsenceRow> rows(EmployeeId viewer) {
    return as(viewer, () -> absences.rows("", true, PageRequest.of(0, 500)));
  }

  private AbsenceDetails days(EmployeeId absent, EmployeeId substitute, int from, int backOn) {
    return new AbsenceDetails(
        absent, substitute, today.plusDays(from), today.plusDays(backOn), "operation", "");
  }

  private void does(EmployeeId who, Runnable act) {
    viewers.runAs(who, act);
  }

  private <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new ArrayList<T>();
    viewers.runAs(who, () -> result.add(act.get()));
    return result.getFirst();
  }
}
