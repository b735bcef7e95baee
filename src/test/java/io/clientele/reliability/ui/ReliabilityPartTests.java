package io.clientele.reliability.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
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
import io.clientele.reliability.Reliance;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ReliabilityPartTests extends ScreenTest {

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
    go("clients/" + client.value() + "/reliability");
  }

  @Test
  @Duty("B4")
  @SuppressWarnings("unchecked")
  void recordsFactsAndRates() {
    clickOn("Record a fact");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Fact")), "Pays in time");
    _setValue(_get(IntegerField.class, spec -> spec.withLabel("Points")), 7);
    clickOn("Save");
    go("clients/" + client.value() + "/reliability");
    assertThat(_find(Span.class)).extracting(Span::getText).contains("+7", "Pays in time");

    clickOn("Rate");
    clickOn("Save");
    assertThat(said()).contains("Choose a rating.");
    _setValue((RadioButtonGroup<Reliance>) _get(RadioButtonGroup.class), Reliance.HIGH);
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Reasons")), "Known for years");
    clickOn("Save");

    go("clients/" + client.value() + "/overview");
    assertThat(_find(Badge.class)).extracting(Badge::getText).contains("High");
  }

  @Test
  void isNotForThoseWhoSeeTheHeadOnly() {
    signIn(felix, Role.FINANCE);

    go("clients/" + client.value() + "/reliability");

    _assertNone(Anchor.class, spec -> spec.withText("Reliability"));
  }
}
