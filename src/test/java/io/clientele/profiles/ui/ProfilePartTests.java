package io.clientele.profiles.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.kit.ui.OfferedField;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.profiles.Level;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ProfilePartTests extends ScreenTest {

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
  }

  @Test
  @Duty("A2")
  @SuppressWarnings("unchecked")
  void isFilledInAndShown() {
    go("clients/" + client.value() + "/profile");
    clickOn("Edit profile");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Needs")), "Flour and yeast");
    _setValue((Select<Level>) _get(Select.class, spec -> spec.withLabel("Level")), Level.ECONOMY);
    _get(OfferedField.class, spec -> spec.withLabel("Territory")).setValue("Tyrol");
    clickOn("Add bank account");
    fillIn("IBAN", "DE00 3704 0044 0532 0130 00");
    clickOn("Save");
    assertThat(said()).anySatisfy(words -> assertThat(words).contains("check digits"));

    fillIn("IBAN", "DE89 3704 0044 0532 0130 00");
    clickOn("Save");

    go("clients/" + client.value() + "/profile");
    assertThat(_find(Description.class))
        .extracting(Description::getText)
        .contains("Economy", "Tyrol");
    assertThat(_find(Pre.class)).extracting(Pre::getText).contains("Flour and yeast");
  }

  @Test
  @Duty("B6")
  void offersWhoCouldHaveRecommended() {
    go("clients/" + client.value() + "/profile");
    clickOn("Edit profile");

    assertThat(_get(ComboBox.class, spec -> spec.withLabel("Recommended by")).isVisible()).isTrue();
    _assertNone(Select.class, spec -> spec.withLabel("Person there"));
  }

  @Test
  void isNotForThoseWhoSeeTheHeadOnly() {
    signIn(felix, Role.FINANCE);

    go("clients/" + client.value() + "/profile");

    _assertNone(Anchor.class, spec -> spec.withText("Profile"));
  }
}
