package io.clientele.letters.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.contacts.Contacts;
import io.clientele.letters.LetterId;
import io.clientele.letters.LetterRow;
import io.clientele.letters.Letters;
import io.clientele.letters.Sending;
import io.clientele.letters.Writing;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class LettersViewTests extends ScreenTest {

  @Autowired private Letters letters;
  @Autowired private Sending sending;
  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Writing writing;
  private EmployeeId anna;
  private ClientId acme;

  @BeforeEach
  void signAnnaIn() {
    writing = new Writing(clients, contacts, viewers, jdbc, transaction);
    anna = writing.manager("Anna Weber");
    acme = writing.client(anna, "Acme");
    writing.willing(anna, acme, "Eve");
    signIn(anna, Role.ACCOUNT_MANAGER);
  }

  @Test
  void listsNoBlankSheetUntilItsFirstWord() {
    go("letters");
    clickOn("New letter");
    go("letters");
    assertThat(_size(grid())).isZero();

    clickOn("New letter");
    fillIn("Subject", "A word");
    go("letters");

    assertThat(_size(grid())).isEqualTo(1);
    assertThat(_get(grid(), 0).subject()).isEqualTo("A word");
  }

  @Test
  void listsADraftWithoutSubjectThatSomebodyBegan() {
    var body = draft("", "Only a body yet");
    var forAcme = writing.as(anna, () -> letters.begin(Set.of(acme)));
    go("letters");

    assertThat(_size(grid())).isEqualTo(2);
    assertThat(_getFormattedRow(grid(), 0).getFirst()).isEqualTo("(without subject)");
    assertThat(_get(grid(), 0).id()).isEqualTo(forAcme);
    assertThat(_get(grid(), 1).id()).isEqualTo(body);
  }

  @Test
  @Duty("C2")
  void showsSentLettersInTheirFolderAndOpensThem() {
    var sent = draft("Autumn", "Dear {{contact.firstName}}");
    writing.does(anna, () -> letters.addClients(sent, Set.of(acme)));
    writing.does(anna, () -> sending.send(sent, letters.draft(sent).version(), 1));
    draft("Winter", "Dear {{contact.firstName}}");

    folder("sent");
    assertThat(_size(grid())).isEqualTo(1);
    assertThat(_getFormattedRow(grid(), 0)).contains("Autumn", "1", "Anna Weber");

    _clickItem(grid(), 0);
    assertThat(pageHeading()).isEqualTo("Autumn");
  }

  @Test
  void searchesByASubjectInsideTheFolder() {
    draft("Autumn", "text");
    draft("Winter 100 %", "text");
    go("letters");

    _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search")), "100 %");

    assertThat(_size(grid())).isEqualTo(1);
    assertThat(_get(grid(), 0).subject()).isEqualTo("Winter 100 %");
  }

  @Test
  void bringsADiscardedDraftBackToItsDesk() {
    var letter = draft("Autumn", "text");
    writing.does(anna, () -> letters.discard(letter));
    folder("discarded");
    assertThat(_size(grid())).isEqualTo(1);
    _clickItem(grid(), 0);
    assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("letters");

    _click((Button) inCell(grid(), 0, "Actions"));

    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
        .isEqualTo("letters/new?draft=" + letter.value());
    assertThat(filledIn("Subject")).isEqualTo("Autumn");
  }

  @Test
  void fallsBackToTheDraftsForAFolderThatIsNone() {
    draft("Autumn", "text");

    folder("no-such-folder");

    assertThat(_size(grid())).isEqualTo(1);
  }

  @Test
  @Duty("I4")
  void showsNobodyElsesLettersAndIsForWritersOnly() {
    draft("Autumn", "text");
    signIn(writing.manager("Boris Petrov"), Role.ACCOUNT_MANAGER);
    go("letters");
    assertThat(_size(grid())).isZero();

    signIn(writing.hire("Felix Bauer", writing.department(), Role.FINANCE), Role.FINANCE);
    go("letters");

    assertThat(pageHeading()).isEqualTo("Not for your role");
    _assertNone(Grid.class);
  }

  private LetterId draft(String subject, String body) {
    return writing.as(
        anna,
        () -> {
          var id = letters.begin(Set.of());
          letters.save(id, letters.draft(id).version(), subject, body);
          return id;
        });
  }

  private void folder(String name) {
    UI.getCurrent().navigate("letters", QueryParameters.of("folder", name));
    MockVaadin.clientRoundtrip(false);
  }

  @SuppressWarnings("unchecked")
  private static Grid<LetterRow> grid() {
    return _get(Grid.class);
  }
}
