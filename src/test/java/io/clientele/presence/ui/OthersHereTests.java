package io.clientele.presence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Span;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import io.clientele.presence.Presence;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class OthersHereTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Presence presence;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId felix;
  private ClientId client;
  private Viewer helena;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    var anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    var head = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    var made = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> made.set(clients.create(ClientFixtures.named("Ernst Handel"))));
    client = made.get();
    var looking = new AtomicReference<Viewer>();
    viewers.runAs(head, () -> looking.set(viewers.current()));
    helena = looking.get();
    signIn(anna, Role.ACCOUNT_MANAGER);
  }

  @Test
  @Duty("A1")
  void showsWhoComesAndGoesWhileTheCardIsOpen() {
    var helenaHears = new AtomicReference<List<String>>(List.of());
    go("clients/" + client.value());
    _assertNone(Span.class, spec -> spec.withText("Also here: Helena Nagy"));

    var leave = presence.enter(client, helena, helenaHears::set);
    MockVaadin.clientRoundtrip(false);
    _assertOne(Span.class, spec -> spec.withText("Also here: Helena Nagy"));
    assertThat(helenaHears.get()).containsExactly("Anna Weber");

    go("clients");
    assertThat(helenaHears.get()).isEmpty();

    go("clients/" + client.value());
    leave.run();
    MockVaadin.clientRoundtrip(false);
    _assertNone(Span.class, spec -> spec.withText("Also here: Helena Nagy"));
  }

  @Test
  void isNotForThoseWhoSeeTheHeadOnly() {
    var helenaHears = new AtomicReference<List<String>>(List.of());
    var leave = presence.enter(client, helena, helenaHears::set);
    signIn(felix, Role.FINANCE);

    go("clients/" + client.value());

    _assertNone(Span.class, spec -> spec.withText("Also here: Helena Nagy"));
    assertThat(helenaHears.get()).isEmpty();
    leave.run();
  }
}
