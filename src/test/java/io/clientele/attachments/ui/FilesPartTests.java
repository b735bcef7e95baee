package io.clientele.attachments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.kit.ui.EmptyState;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class FilesPartTests extends ScreenTest {

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
  @Duty("A8")
  void takesAFileAndLetsGoOfIt() {
    go("clients/" + client.value() + "/files");
    _assertOne(EmptyState.class);

    _get(FilesPanel.class).add("prices.txt", "Prices".getBytes(StandardCharsets.UTF_8));

    _assertOne(Anchor.class, spec -> spec.withText("prices.txt, 1 KB"));
    _click(
        _find(Button.class).stream()
            .filter(button -> button.getAriaLabel().filter("Remove prices.txt"::equals).isPresent())
            .findFirst()
            .orElseThrow());
    confirm();
    _assertOne(EmptyState.class);
  }

  @Test
  void saysWhyAFileIsRefused() {
    go("clients/" + client.value() + "/files");

    _get(FilesPanel.class).add("run.exe", "MZ".getBytes(StandardCharsets.UTF_8));

    assertThat(said()).anySatisfy(words -> assertThat(words).contains("is a program"));
  }

  @Test
  void isNotForThoseWhoSeeTheHeadOnly() {
    signIn(felix, Role.FINANCE);

    go("clients/" + client.value() + "/files");

    _assertNone(Anchor.class, spec -> spec.withText("Files"));
  }
}
