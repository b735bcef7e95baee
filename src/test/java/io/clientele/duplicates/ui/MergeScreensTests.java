package io.clientele.duplicates.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.duplicates.MergeChoices.Side;
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

class MergeScreensTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private String name;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Ivanov", wholesale, Role.ACCOUNT_MANAGER);
    name = "Zwirn" + Long.toString(System.nanoTime(), 36);
    signIn(anna, Role.ACCOUNT_MANAGER);
  }

  @Test
  @Duty("A1")
  void mergesWhatIsChosenFieldByFieldAndUndoesIt() {
    var kept = create(anna, ClientDetails.named(name + " GmbH"));
    var gone =
        create(
            anna,
            ClientFixtures.numbered(ClientDetails.named(name + " AG"), "Z" + System.nanoTime()));
    go("clients/" + kept.value() + "/duplicates");
    clickOn("Compare and merge");

    assertThat(pageHeading()).isEqualTo("Merge two cards");
    assertThat(choice("Customer number").getValue()).isEqualTo(Side.GONE);
    choice("Legal name").setValue(Side.KEPT);
    clickOn("Merge");

    assertThat(pageHeading()).isEqualTo(name + " GmbH");
    assertThat(said())
        .contains("“" + name + " AG” was merged into this card. It can be undone here.");
    go("clients/" + gone.value());
    assertThat(pageHeading()).isEqualTo(name + " GmbH");

    go("clients/" + kept.value() + "/duplicates");
    clickOn("Undo");
    go("clients/" + gone.value());
    assertThat(pageHeading()).isEqualTo(name + " AG");
  }

  @Test
  void saysWhyTwoCardsCannotBeMerged() {
    var kept = create(anna, ClientDetails.named(name));
    var gone = create(anna, ClientDetails.named(name));
    viewers.runAs(anna, () -> clients.archive(gone, ""));

    go("clients/" + kept.value() + "/merge/" + gone.value());

    assertThat(_get(Paragraph.class).getText())
        .isEqualTo("“" + name + "” is in the archive. Restore it first.");
    _assertNone(Button.class, spec -> spec.withText("Merge"));
  }

  @Test
  @Duty("I4")
  void isNotFoundForTheCardsOfOthers() {
    var kept = create(anna, ClientDetails.named(name));
    var foreign = create(boris, ClientDetails.named(name));

    go("clients/" + kept.value() + "/merge/" + foreign.value());

    assertThat(pageHeading()).isNotEqualTo("Merge two cards");
    assertThat(_find(Div.class, spec -> spec.withClasses("merge-cards"))).isEmpty();
  }

  @Test
  void swapsWhichCardStays() {
    var kept = create(anna, ClientDetails.named(name + " Eins"));
    var gone = create(anna, ClientDetails.named(name + " Zwei"));

    go("clients/" + kept.value() + "/merge/" + gone.value());
    clickOn("Swap");
    clickOn("Merge");

    go("clients/" + kept.value());
    assertThat(
            jdbc.sql("select merged_into from clients_client where id = :id")
                .param("id", kept.value())
                .query(Long.class)
                .single())
        .isEqualTo(gone.value());
  }

  @Test
  @Duty("A1")
  void listsThePairsAmongOnesOwnCardsAndRemembersWhatIsNoDuplicate() {
    create(anna, ClientDetails.named(name + " GmbH"));
    create(anna, ClientDetails.named(name + " AG"));
    create(boris, ClientDetails.named(name + " KG"));

    go("duplicates");

    assertThat(pairs()).containsExactly("Similar name" + name + " GmbH" + name + " AG");
    clickOn("Not a duplicate");
    assertThat(pairs()).isEmpty();
    go("clients");
    go("duplicates");
    assertThat(pairs()).isEmpty();
  }

  private static List<String> pairs() {
    return _find(Div.class, spec -> spec.withClasses("duplicate-cards")).stream()
        .map(pair -> pair.getElement().getTextRecursively().replace(", owned by Anna Weber", ""))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static RadioButtonGroup<Side> choice(String field) {
    return _get(RadioButtonGroup.class, spec -> spec.withLabel(field));
  }

  private ClientId create(EmployeeId owner, ClientDetails details) {
    var created = new AtomicReference<ClientId>();
    viewers.runAs(owner, () -> created.set(clients.create(details)));
    return created.get();
  }
}
