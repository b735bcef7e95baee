package io.clientele.accounts.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.accounts.Accounts;
import io.clientele.accounts.SessionRow;
import io.clientele.accounts.Sessions;
import io.clientele.accounts.SignInResult;
import io.clientele.accounts.UnruledPasswords;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("I4")
class ProfilePageTests extends ScreenTest {

  private static final String OLD = "copper lantern drift";
  private static final String FRESH = "another lantern drifts";

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private UnruledPasswords passwords;
  @Autowired private Employees employees;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeContact anna;
  private EmployeeId boris;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    var hired = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    passwords.keep(List.of(hired), OLD);
    anna = employees.find(hired).orElseThrow();
    signIn(anna.id(), Role.ACCOUNT_MANAGER);
  }

  @Test
  void showsWhatTheHouseHasWrittenAboutOne() {
    go("profile");

    assertThat(pageHeading()).isEqualTo("Anna Weber");
    assertThat(_find(DescriptionList.Description.class))
        .extracting(fact -> fact.getElement().getTextRecursively())
        .contains(anna.signIn(), anna.mail(), "Wholesale", "Account manager");
  }

  @Test
  void changesThePasswordAndEndsTheOtherSessions() {
    var elsewhere = sessions.open(anna.id(), "10.4.0.1", "another browser");
    go("profile");

    type(OLD, FRESH, FRESH);
    clickOn("Change password");

    assertThat(said()).contains("Your password is changed. Your other sessions have ended.");
    assertThat(filledIn("Old password") + filledIn("New password")).isEmpty();
    assertThat(sessions.touch(elsewhere)).isEmpty();
    assertThat(accounts.signIn(anna.signIn(), FRESH, "10.4.0.2"))
        .isInstanceOf(SignInResult.Accepted.class);
    assertThat(journal.of(new Subject("employee", anna.id().value(), ""), 9))
        .anyMatch(entry -> entry.action().equals("password.change"));
  }

  @Test
  void saysWhatIsWrongWithTheOldOrTheNewPassword() {
    go("profile");

    type("not the old one", FRESH, FRESH);
    clickOn("Change password");
    type(OLD, "short", "short");
    clickOn("Change password");
    type(OLD, FRESH, FRESH + "!");
    clickOn("Change password");

    assertThat(said())
        .anyMatch(notice -> notice.equals("The old password is wrong."))
        .anyMatch(notice -> notice.contains("at least 12 characters"))
        .hasSize(2);
    assertThat(accounts.signIn(anna.signIn(), OLD, "10.4.0.3"))
        .isInstanceOf(SignInResult.Accepted.class);
  }

  @Test
  void listsOnesOwnSessionsAndEndsOneOrAll() {
    var first = sessions.open(anna.id(), "10.4.1.1", "first browser");
    var second = sessions.open(anna.id(), "10.4.1.2", "second browser");
    var third = sessions.open(anna.id(), "10.4.1.3", "third browser");
    var another = sessions.open(boris, "10.4.1.4", "of somebody else");
    go("profile");
    assertThat(_size(grid())).isEqualTo(3);

    _click((Button) inCell(grid(), rowOf("10.4.1.2"), "End"));
    assertThat(sessions.touch(second)).isEmpty();
    assertThat(sessions.touch(first)).isPresent();
    assertThat(_size(grid())).isEqualTo(2);

    clickOn("End all others");
    assertThat(_size(grid())).isZero();
    assertThat(sessions.touch(third)).isEmpty();
    assertThat(sessions.touch(another)).contains(boris);
  }

  private static int rowOf(String address) {
    var rows = grid().getListDataView().getItems().map(SessionRow::address).toList();
    return rows.indexOf(address);
  }

  @SuppressWarnings("unchecked")
  private static Grid<SessionRow> grid() {
    return _find(Grid.class).getLast();
  }

  private static void type(String old, String first, String second) {
    fillIn("Old password", old);
    fillIn("New password", first);
    fillIn("New password again", second);
  }
}
