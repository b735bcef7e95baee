package io.clientele.territories.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.kit.ui.OfferedField;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.territories.Territories;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class TerritoryPagesTests extends ScreenTest {

  @Autowired private Territories territories;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId admin;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    anna = staff.hire("Anna Weber", house, Role.ACCOUNT_MANAGER);
    admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
  }

  @Test
  void assignTheTerritoryOnTheEmployeesPage() {
    signIn(admin, Role.ADMINISTRATOR);
    go("admin/employees/" + anna.value());

    field().setValue("North");
    _click(_get(Button.class, spec -> spec.withText("Save territory")));

    assertThat(territories.of(anna)).isEqualTo("North");
    assertThat(field().getValue()).isEqualTo("North");
    field().setValue("");
    _click(_get(Button.class, spec -> spec.withText("Save territory")));
    assertThat(territories.of(anna)).isEmpty();
  }

  @Test
  void keepWhatSomebodyElseAssignedMeanwhile() {
    signIn(admin, Role.ADMINISTRATOR);
    go("admin/employees/" + anna.value());
    viewers.runAs(admin, () -> territories.assign(anna, "", "South"));

    field().setValue("North");
    _click(_get(Button.class, spec -> spec.withText("Save territory")));

    assertThat(territories.of(anna)).isEqualTo("South");
  }

  @Test
  void tellEverybodyTheirOwn() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("profile");
    assertThat(words()).contains("You have no territory yet. The administrator assigns it.");

    viewers.runAs(admin, () -> territories.assign(anna, "", "North"));
    go("clients");
    go("profile");
    assertThat(words()).contains("North");
  }

  private static OfferedField field() {
    return _get(OfferedField.class, spec -> spec.withLabel("Territory"));
  }

  private static List<String> words() {
    return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
  }
}
