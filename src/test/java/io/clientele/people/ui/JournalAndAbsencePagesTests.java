package io.clientele.people.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.journal.Change;
import io.clientele.journal.JournalRow;
import io.clientele.people.AbsenceRow;
import io.clientele.people.AbsenceState;
import io.clientele.people.Absences;
import io.clientele.people.DepartmentDetails;
import io.clientele.people.DepartmentId;
import io.clientele.people.Departments;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class JournalAndAbsencePagesTests extends ScreenTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Employees employees;
  @Autowired private Departments departments;
  @Autowired private Viewers viewers;
  @Autowired private Absences absences;

  private Staff staff;
  private DepartmentId house;
  private EmployeeId director;
  private String mark;

  @BeforeEach
  void hire() {
    mark = "Q" + Long.toString(System.nanoTime(), 36);
    staff = new Staff(jdbc, transaction);
    house = staff.department("House " + mark);
    director = staff.hire("Diana " + mark, house, Role.DIRECTOR);
  }

  @Test
  @Duty("I4")
  @SuppressWarnings("unchecked")
  void showsTheDirectorWhatTheAdministratorChanged() {
    var administrator = staff.hire("Admin " + mark, house, Role.ADMINISTRATOR);
    viewers.runAs(
        administrator, () -> departments.create(new DepartmentDetails("New " + mark, house)));

    signIn(director, Role.DIRECTOR);
    go("admin/journal");
    search("new " + mark);
    var entries = (Grid<JournalRow>) _get(Grid.class);
    assertThat(_size(entries)).isEqualTo(1);

    _clickItem(entries, 0);
    var changes = (Grid<Change>) _find(Grid.class).getLast();
    assertThat(_get(changes, 0)).isEqualTo(new Change("name", null, "New " + mark));
  }

  @Test
  @Duty("I4")
  void hidesTheJournalFromOthers() {
    signIn(staff.hire("Anna", house, Role.ACCOUNT_MANAGER), Role.ACCOUNT_MANAGER);
    go("admin/journal");

    assertThat(_find(Grid.class)).isEmpty();
  }

  @Test
  @Duty("I1")
  @SuppressWarnings("unchecked")
  void proposesForOneselfAndTheDirectorAppoints() {
    var anna = staff.hire("Anna " + mark, house, Role.ACCOUNT_MANAGER);
    var boris = staff.hire("Boris " + mark, house, Role.ACCOUNT_MANAGER);
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("absences");
    _click(_get(Button.class, spec -> spec.withText("New absence")));
    _setValue(_find(EmployeePicker.class).getLast(), employees.find(boris).orElseThrow());
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "holiday");
    _click(_get(Button.class, spec -> spec.withText("Propose")));

    signIn(director, Role.DIRECTOR);
    go("absences");
    search(mark);
    var grid = (Grid<AbsenceRow>) _get(Grid.class);
    assertThat(_get(grid, 0).state()).isEqualTo(AbsenceState.PROPOSED);
    new AppointDialog(absences, _get(grid, 0), () -> {}).open();
    _setValue(_get(TextField.class, spec -> spec.withLabel("Order no.")), "17");
    _click(_get(Button.class, spec -> spec.withText("Appoint")));

    signIn(boris, Role.ACCOUNT_MANAGER);
    go("profile");
    assertThat(viewers.current().standsInFor()).hasSize(1);
  }

  private void search(String words) {
    _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search")), words);
  }
}
