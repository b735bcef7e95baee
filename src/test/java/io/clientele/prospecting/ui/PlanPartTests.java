package io.clientele.prospecting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class PlanPartTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId felix;
  private ClientId client;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var anna = staff.hire("Anna Weber", staff.department("Wholesale"), Role.ACCOUNT_MANAGER);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    var made = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> made.set(clients.create(ClientFixtures.named("Ernst Handel"))));
    client = made.get();
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("clients/" + client.value() + "/plan");
  }

  @Test
  @Duty("B2")
  void isMadeAndTickedOff() {
    clickOn("Edit plan");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Aim")), "Supplier of flour");
    clickOn("Save");
    go("clients/" + client.value() + "/plan");
    clickOn("Plan a step");
    clickOn("Save");
    assertThat(said()).contains("A step needs words.");
    fillIn("Step", "Send samples");
    clickOn("Save");

    go("");
    _assertOne(Anchor.class, spec -> spec.withText("Send samples"));

    go("clients/" + client.value() + "/plan");
    assertThat(_find(Description.class))
        .extracting(Description::getText)
        .contains("Supplier of flour");
    _setValue(_get(Checkbox.class, spec -> spec.withLabel("Send samples")), true);
    go("");
    _assertNone(Anchor.class, spec -> spec.withText("Send samples"));
  }

  @Test
  void isNotForThoseWhoSeeTheHeadOnly() {
    signIn(felix, Role.FINANCE);

    go("clients/" + client.value() + "/plan");

    _assertNone(Anchor.class, spec -> spec.withText("Plan"));
  }
}
