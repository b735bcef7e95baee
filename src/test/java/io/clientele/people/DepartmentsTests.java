package io.clientele.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DepartmentsTests {

  @Autowired private Departments departments;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Staff staff;
  private DepartmentId sales;
  private DepartmentId wholesale;
  private EmployeeId administrator;

  @BeforeEach
  void hire() {
    staff = new Staff(jdbc, transaction);
    sales = staff.department("Sales");
    wholesale = staff.below("Wholesale", sales);
    administrator = staff.hire("Administrator", staff.department("Management"), Role.ADMINISTRATOR);
  }

  @Test
  void refusesACircle() {
    viewers.runAs(
        administrator,
        () -> {
          assertThatThrownBy(
                  () -> departments.revise(sales, 0, new DepartmentDetails("Sales", wholesale)))
              .isInstanceOf(Refusal.class);
          assertThatThrownBy(
                  () -> departments.revise(sales, 0, new DepartmentDetails("Sales", sales)))
              .isInstanceOf(Refusal.class);
          departments.revise(wholesale, 0, new DepartmentDetails("Wholesale", null));
          departments.revise(sales, 0, new DepartmentDetails("Sales", wholesale));
        });
  }

  @Test
  void archivesOnlyWhatIsEmptyAndRestoresIt() {
    var anna = staff.hire("Anna", wholesale, Role.ACCOUNT_MANAGER);
    viewers.runAs(
        administrator,
        () -> {
          assertThatThrownBy(() -> departments.archive(wholesale)).isInstanceOf(Refusal.class);
          assertThatThrownBy(() -> departments.archive(sales)).isInstanceOf(Refusal.class);
          var export = departments.create(new DepartmentDetails("Export", sales));
          departments.archive(export);
          assertThat(departments.rows(false)).noneMatch(row -> row.id().equals(export));
          departments.restore(export);
          assertThat(departments.rows(false)).anyMatch(row -> row.id().equals(export));
        });
    assertThat(anna).isNotNull();
  }

  @Test
  @Duty("I4")
  void aHeadDecidesOnReadingInTheirDepartmentsOnly() {
    var helena = staff.hire("Helena", wholesale, Role.DEPARTMENT_HEAD);

    viewers.runAs(
        helena,
        () -> {
          departments.letMembersRead(wholesale, true);
          assertThat(departments.led()).extracting(DepartmentRow::id).containsExactly(wholesale);
          assertThatThrownBy(() -> departments.letMembersRead(sales, true))
              .isInstanceOf(NotFound.class);
        });
    viewers.runAs(
        administrator,
        () ->
            assertThatThrownBy(() -> departments.letMembersRead(wholesale, false))
                .isInstanceOf(NotFound.class));
  }
}
