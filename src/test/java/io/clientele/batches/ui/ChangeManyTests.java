package io.clientele.batches.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("A1")
class ChangeManyTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId felix;
  private ClientId client;

  @BeforeEach
  void fill() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    felix = staff.hire("Felix Bauer", wholesale, Role.FINANCE);
    viewers.runAs(
        anna,
        () -> {
          client = clients.create(ClientFixtures.named("First"));
          clients.create(ClientFixtures.named("Second"));
          clients.create(ClientFixtures.alfreds());
        });
  }

  @Test
  @SuppressWarnings("unchecked")
  void checksFirstThenChangesAllThatIsFound() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("clients");
    clickOn("Change …");
    assertThat(said("All 3 clients that the list shows")).isTrue();
    Select<Grade> grade = _get(Select.class, spec -> spec.withLabel("New class"));
    _setValue(grade, Grade.A);

    clickOn("Check");
    waitFor("Change 2 clients");
    assertThat(counts()).containsExactly("2", "1", "0");
    clickOn("Change 2 clients");
    waitFor("Close");

    assertThat(said("Done. Each change stands in the history of its card.")).isTrue();
    viewers.runAs(
        anna, () -> assertThat(clients.card(client).details().grade()).isEqualTo(Grade.A));
  }

  @Test
  void saysWhatIsMissing() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("clients");
    clickOn("Change …");
    clickOn("Check");

    assertThat(said()).contains("Choose to what it shall change.");
  }

  @Test
  void isNotOfferedToWhoOnlyLooks() {
    signIn(felix, Role.FINANCE);
    go("clients");

    _assertNone(Button.class, spec -> spec.withText("Change …"));
  }

  private static boolean said(String words) {
    return !_find(Paragraph.class, spec -> spec.withText(words)).isEmpty();
  }

  private static List<String> counts() {
    return _find(DescriptionList.Description.class).stream()
        .map(DescriptionList.Description::getText)
        .toList();
  }

  /** The browser asks by and by, until the button is there. */
  private static void waitFor(String button) {
    var ui = UI.getCurrent();
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
              return !_find(Button.class, spec -> spec.withText(button)).isEmpty();
            });
  }
}
