package io.clientele.duplicates.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientDetails;
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

class LookalikeHintTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId carla;
  private ClientId known;
  private String name;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    anna = staff.hire("Anna Weber", staff.department("Wholesale"), Role.ACCOUNT_MANAGER);
    carla = staff.hire("Carla Rossi", staff.department("Export"), Role.ACCOUNT_MANAGER);
    name = "Zwirn" + Long.toString(System.nanoTime(), 36) + " Weberei";
    var created = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> created.set(clients.create(ClientDetails.named(name + " GmbH"))));
    known = created.get();
  }

  @Test
  @Duty("A1")
  void linksACardThatOneMayReadWhileTheNameIsTyped() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("clients");
    clickOn("New client");

    assertThat(hint().getComponentCount()).isZero();
    fillIn("Legal name", name + " AG");

    var link = _get(hint(), Anchor.class, spec -> spec.withText(name + " GmbH"));
    assertThat(link.getHref()).isEqualTo("clients/" + known.value());
    assertThat(hint().getElement().getTextRecursively())
        .contains("This may be a client that exists already")
        .contains("owned by Anna Weber");
  }

  @Test
  @Duty("A1")
  void tellsOthersOnlyThatTheClientExistsAndWhoOwnsIt() {
    signIn(carla, Role.ACCOUNT_MANAGER);
    go("clients");
    clickOn("New client");
    fillIn("Legal name", name);

    _assertNone(hint(), Anchor.class);
    assertThat(hint().getElement().getTextRecursively())
        .contains("Similar name: exists, owned by Anna Weber")
        .doesNotContain(name);
  }

  @Test
  void fallsSilentWhenNothingIsAlikeAnyMoreAndLetsOneSave() {
    signIn(carla, Role.ACCOUNT_MANAGER);
    go("clients");
    clickOn("New client");
    fillIn("Legal name", name);
    fillIn("Legal name", "Nothing like it " + System.nanoTime());
    assertThat(hint().getComponentCount()).isZero();

    fillIn("Legal name", name);
    clickOn("Save");

    MockVaadin.clientRoundtrip(false);
    assertThat(pageHeading()).isEqualTo(name);
  }

  @Test
  void looksOnWhileACardIsEdited() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    var second = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> second.set(clients.create(ClientDetails.named("Any" + name))));
    go("clients/" + second.get().value());
    clickOn("Edit");
    fillIn("Short name", name);

    _get(hint(), Anchor.class, spec -> spec.withText(name + " GmbH"));
  }

  private static Div hint() {
    return _find(Div.class, spec -> spec.withClasses("lookalikes")).getFirst();
  }
}
