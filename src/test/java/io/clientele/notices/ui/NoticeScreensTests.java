package io.clientele.notices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.notices.Delivery;
import io.clientele.notices.NoticeChoices;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("A3")
class NoticeScreensTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private NoticeChoices choices;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId helena;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena", wholesale, Role.DEPARTMENT_HEAD);
  }

  @Test
  void theBellCountsUpByItselfAndOpensTheNewClient() {
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("profile");
    assertThat(bell()).isEqualTo("Notices: none unread");

    var client = create("Acme");

    Awaitility.await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(bell()).isEqualTo("Notices: 1 unread");
            });
    _get(Popover.class).open();
    MockVaadin.clientRoundtrip(false);
    assertThat(shown()).containsExactly("New client: Acme, put in by Anna");
    _click(_get(NativeButton.class, spec -> spec.withClasses("notice")));
    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
        .isEqualTo("clients/" + client.value());
  }

  @Test
  void thePageShowsAllOrOnlyTheUnreadAndReadsThemAll() {
    create("Acme");
    create("Beta");
    signIn(helena, Role.DEPARTMENT_HEAD);

    go("notices");
    _setValue(_get(Checkbox.class), true);
    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
        .isEqualTo("notices?show=unread");
    assertThat(shown()).hasSize(2).first().asString().contains("Beta");
    clickOn("Mark all read");

    assertThat(shown()).isEmpty();
    assertThat(_get(Span.class, spec -> spec.withClasses("empty-title")).getText())
        .isEqualTo("Nothing found");
    assertThat(_find(Button.class, spec -> spec.withText("Mark all read")).getLast().isEnabled())
        .isFalse();
    _setValue(_get(Checkbox.class), false);
    assertThat(shown()).hasSize(2);
  }

  @Test
  @SuppressWarnings("unchecked")
  void onesOwnPageChoosesHowTheyCome() {
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("profile");

    Select<Delivery> field = _get(Select.class, spec -> spec.withLabel("New clients"));
    assertThat(field.getValue()).isEqualTo(Delivery.INNER);
    _setValue(field, Delivery.DIGEST);

    viewers.runAs(
        helena,
        () ->
            assertThat(choices.own())
                .filteredOn(choice -> choice.kind().key().equals("clients.new"))
                .singleElement()
                .returns(Delivery.DIGEST, choice -> choice.delivery()));
    Select<Delivery> must = _get(Select.class, spec -> spec.withLabel("A client becomes mine"));
    assertThat(must.getListDataView().getItems()).doesNotContain(Delivery.OFF);
  }

  private ClientId create(String name) {
    var made = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> made.set(clients.create(ClientFixtures.named(name))));
    return made.get();
  }

  private static String bell() {
    return _find(Button.class).stream()
        .map(button -> button.getAriaLabel().orElse(""))
        .filter(label -> label.startsWith("Notices:"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> shown() {
    return _find(Span.class, spec -> spec.withClasses("notice-words")).stream()
        .map(Span::getText)
        .toList();
  }
}
