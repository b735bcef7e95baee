package io.clientele.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.clients.Timeline;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.Contacts;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("I4")
class PersonErasureViewTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
  @Autowired private Timeline timeline;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final String name = "Yvonne Erasable" + System.nanoTime();
  private EmployeeId anna;
  private EmployeeId admin;

  @BeforeEach
  void meet() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    admin = staff.hire("Administrator", wholesale, Role.ADMINISTRATOR);
    var client = new AtomicReference<ClientId>();
    viewers.runAs(
        anna,
        () -> {
          client.set(clients.create(ClientFixtures.named("Zum Anker")));
          var words = name.split(" ");
          contacts.add(client.get(), ContactDetails.named(words[0], words[1]));
          timeline.note(client.get(), "Met " + name + " at the fair");
        });
  }

  @Test
  void isNoPageForOthers() {
    signIn(anna, Role.ACCOUNT_MANAGER);

    go("admin/erasure");

    assertThat(_find(H1.class)).extracting(H1::getText).doesNotContain("Erase a person");
  }

  @Test
  void showsWhatStandsWhereBeforeItErases() {
    open();

    assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Erase " + name);
    assertThat(lines())
        .containsExactly(
            "Contact with its numbers, mails and consents: 1",
            "Changes of the contact, with their values: 1",
            "Notes that name them: 1");

    clickOn("Cancel");
    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(people()).contains(name + ", Zum Anker");
  }

  @Test
  void asksForAReasonThatDoesNotNameThePerson() {
    open();

    clickOn("Erase for good");
    fillIn("Reason", "Asked by " + name);
    clickOn("Erase for good");

    assertThat(said())
        .anySatisfy(words -> assertThat(words).contains("needs a reason"))
        .anySatisfy(words -> assertThat(words).contains("names the person"));
    assertThat(_find(Dialog.class)).hasSize(1);
  }

  @Test
  void saysWhatItCleared() {
    open();

    fillIn("Reason", "Request 17/2026");
    clickOn("Erase for good");

    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(_get(H2.class).getText()).isEqualTo("Cleared");
    assertThat(lines()).contains("Notes that name them: 1");
    assertThat(people()).contains("Nobody with this mail address or name.");
  }

  private void open() {
    signIn(admin, Role.ADMINISTRATOR);
    go("admin/erasure");
    fillIn("Mail address or whole name", name);
    clickOn("Find");
    clickOn("Erase");
  }

  private static List<String> lines() {
    return _find(ListItem.class).stream().map(ListItem::getText).toList();
  }

  private static List<String> people() {
    return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
  }
}
