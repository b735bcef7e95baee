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
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.EmployeeRow;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class PeoplePagesTests extends ScreenTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Employees employees;

  private Staff staff;
  private DepartmentId house;
  private EmployeeId administrator;
  private String mark;

  @BeforeEach
  void hire() {
    mark = "Z" + Long.toString(System.nanoTime(), 36);
    staff = new Staff(jdbc, transaction);
    house = staff.department("House " + mark);
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
  }

  @Test
  @SuppressWarnings("unchecked")
  void findsAnEmployeeAndOpensTheirPage() {
    staff.hire("Zita " + mark, house, Role.FINANCE);
    signIn(administrator, Role.ADMINISTRATOR);
    go("admin/employees");

    search("zita " + mark);
    var grid = (Grid<EmployeeRow>) _get(Grid.class);
    assertThat(_size(grid)).isEqualTo(1);
    assertThat(_get(grid, 0).roles()).containsExactly(Role.FINANCE);

    _clickItem(grid, 0);
    assertThat(_get(H1.class).getText()).isEqualTo("Zita " + mark);
  }

  @Test
  void createsAndChangesAnEmployee() {
    signIn(administrator, Role.ADMINISTRATOR);
    go("admin/employees");
    _click(_get(Button.class, spec -> spec.withText("New employee")));

    _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Yara " + mark);
    _setValue(_get(TextField.class, spec -> spec.withLabel("Username")), "yara." + mark);
    _setValue(_get(EmailField.class, spec -> spec.withLabel("Mail")), "yara@house.example");
    _get(DepartmentPicker.class).choose(house);
    _click(_get(Button.class, spec -> spec.withText("Create employee")));

    assertThat(_get(H1.class).getText()).isEqualTo("Yara " + mark);
    _setValue(_get(TextField.class, spec -> spec.withLabel("Phone")), "+49 40 77");
    _click(_get(Button.class, spec -> spec.withText("Save")));
    var made = employees.findBySignIn("yara." + mark.toLowerCase()).orElseThrow();
    assertThat(made.phone()).isEqualTo("+49 40 77");
  }

  @Test
  void disablesWithAReason() {
    var zita = staff.hire("Zita " + mark, house);
    signIn(administrator, Role.ADMINISTRATOR);
    go("admin/employees/" + zita.value());
    _click(_get(Button.class, spec -> spec.withText("Disable")));
    var confirm = _find(Button.class, spec -> spec.withText("Disable")).getLast();

    _click(confirm);
    assertThat(employees.find(zita).orElseThrow().enabled()).isTrue();

    _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "left the house");
    _click(confirm);
    assertThat(employees.find(zita).orElseThrow().enabled()).isFalse();
  }

  @Test
  @Duty("I4")
  void showsTheListToAdministratorsOnly() {
    signIn(staff.hire("Anna", house, Role.DIRECTOR), Role.DIRECTOR);
    go("admin/employees");

    assertThat(_find(Grid.class)).isEmpty();
  }

  @Test
  void createsADepartment() {
    signIn(administrator, Role.ADMINISTRATOR);
    go("admin/departments");
    _click(_get(Button.class, spec -> spec.withText("New department")));
    _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Export " + mark);
    _click(_get(Button.class, spec -> spec.withText("Save")));

    search("export " + mark);
    assertThat(_size(_get(Grid.class))).isEqualTo(1);
  }

  @Test
  @Duty("I4")
  void letsAHeadOpenTheCardsOfADepartmentToItsMembers() {
    signIn(staff.hire("Helena", house, Role.DEPARTMENT_HEAD), Role.DEPARTMENT_HEAD);
    go("departments");

    var reads = _get(Checkbox.class);
    _setValue(reads, true);

    assertThat(
            jdbc.sql("select members_read from people_department where id = :id")
                .param("id", house.value())
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void showsOnesOwnProfile() {
    signIn(staff.hire("Anna " + mark, house, Role.ACCOUNT_MANAGER), Role.ACCOUNT_MANAGER);
    go("profile");

    assertThat(_get(H1.class).getText()).isEqualTo("Anna " + mark);
    assertThat(_find(PasswordField.class)).hasSize(3);
  }

  private void search(String words) {
    _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search")), words);
  }
}
