package io.clientele.letters.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.contacts.Contacts;
import io.clientele.letters.Writing;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ComposeViewTests extends ScreenTest {

  @Autowired private WriteLetter writeLetter;
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
    writing.willing(anna, acme, "Bob");
    signIn(anna, Role.ACCOUNT_MANAGER);
  }

  @Test
  @Duty("C2")
  void writesToTheChosenClientsAndShowsWhatBecameOfIt() {
    writeLetter.run(Set.of(acme));

    _setValue(_get(TextField.class, spec -> spec.withLabel("Subject")), "News for {{client.name}}");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "Dear {{contact.firstName}},");
    assertThat(paper()).contains("Dear Eve,");
    _click(_get(Button.class, spec -> spec.withPredicate(aria("Next recipient"))));
    assertThat(paper()).contains("Dear Bob,");

    _click(_get(Button.class, spec -> spec.withText("Send")));
    var question = _get(ConfirmDialog.class);
    assertThat(question.getElement().getProperty("message")).contains("2 recipients at one client");
    ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));

    assertThat(UI.getCurrent().getActiveViewLocation().getPath()).matches("letters/\\d+");
    assertThat(_get(H1.class).getText()).isEqualTo("News for {{client.name}}");
    assertThat(_size(_get(Grid.class))).isEqualTo(2);
    assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(it -> it.startsWith("Of 2:"));
  }

  @Test
  void takesThoseWhomOneChoosesFromTheList() {
    go("letters/new");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "Dear {{contact.firstName}},");

    _click(_get(Button.class, spec -> spec.withText("Choose from the list")));
    _click(_get(Button.class, spec -> spec.withText("Choose all")));
    _click(_get(Button.class, spec -> spec.withText("Add to the letter")));

    assertThat(paper()).contains("Dear Eve,");
  }

  @Test
  void keepsWhatIsTypedThroughAReload() {
    writeLetter.run(Set.of(acme));
    var address = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    _setValue(_get(TextField.class, spec -> spec.withLabel("Subject")), "Not to be lost");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "Nor this");

    go("letters");
    UI.getCurrent().navigate("letters/new", QueryParameters.fromString(address.split("\\?")[1]));

    assertThat(address).startsWith("letters/new?draft=");
    assertThat(_get(TextField.class, spec -> spec.withLabel("Subject")).getValue())
        .isEqualTo("Not to be lost");
    assertThat(_get(TextArea.class, spec -> spec.withLabel("Text")).getValue())
        .isEqualTo("Nor this");
  }

  @Test
  void tellsAProblemWhileOneTypes() {
    writeLetter.run(Set.of(acme));

    _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "Dear\n{{contact.fristName}}");

    assertThat(_find(ListItem.class))
        .extracting(ListItem::getText)
        .contains(
            "Line 2: There is no field “contact.fristName”. Did you mean {{contact.firstName}}?");
  }

  @Test
  void offersADefaultForWhatSomeLack() {
    writeLetter.run(Set.of(acme));
    var body = _get(TextArea.class, spec -> spec.withLabel("Text"));
    _setValue(body, "As {{contact.position}} you know");

    _setValue(
        _get(TextField.class, spec -> spec.withLabel("Instead of “Position of the contact” write")),
        "a professional");
    _click(
        _get(
            Button.class,
            spec -> spec.withPredicate(aria("Set default for Position of the contact"))));

    assertThat(body.getValue()).isEqualTo("As {{contact.position|a professional}} you know");
    assertThat(paper()).contains("As a professional you know");
  }

  @Test
  void beginsWithoutClientsAndTakesABlankDraftUpAgain() {
    go("letters/new");
    var first = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();

    go("letters");
    _click(_get(Button.class, spec -> spec.withText("New letter")));

    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
        .isEqualTo(first);
  }

  @Test
  void listsDraftsAndOpensThem() {
    writeLetter.run(Set.of(acme));
    _setValue(_get(TextField.class, spec -> spec.withLabel("Subject")), "Half done");

    go("letters");

    assertThat(_size(_get(Grid.class))).isEqualTo(1);
  }

  private static java.util.function.Predicate<Button> aria(String label) {
    return button -> label.equals(button.getElement().getAttribute("aria-label"));
  }

  private static String paper() {
    return _find(Html.class).stream().map(Html::getInnerHtml).collect(Collectors.joining());
  }
}
