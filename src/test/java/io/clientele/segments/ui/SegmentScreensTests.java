package io.clientele.segments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.kit.ui.Chart;
import io.clientele.kit.ui.FigureTable;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.segments.SegmentDetails;
import io.clientele.segments.SegmentId;
import io.clientele.segments.SegmentSizes;
import io.clientele.segments.Segments;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("B1")
class SegmentScreensTests extends ScreenTest {

  @Autowired private Segments segments;
  @Autowired private SegmentSizes sizes;
  @Autowired private Clients clients;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    viewers.runAs(
        anna,
        () -> {
          clients.create(ClientFixtures.named("Ernst Handel"), ClientStatus.PROSPECT);
          clients.create(ClientFixtures.named("Frankenversand"), ClientStatus.CLIENT);
        });
  }

  @Test
  void beginWithWhatTheListIsFilteredFor() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    list("PROSPECT");
    clickOn("Save as segment");
    fillIn("Name", "To win");
    fillIn("What it is for", "Call each of them");
    clickOn("Save");

    assertThat(pageHeading()).isEqualTo("To win");
    var figure = _find(Anchor.class, spec -> spec.withClasses("figure")).getFirst();
    assertThat(figure.getText()).isEqualTo("1");
    assertThat(figure.getHref()).isEqualTo("clients?status=PROSPECT");
  }

  @Test
  void changeTheFilterOfOneThatThereIs() {
    var segment = create("1?status=PROSPECT");
    signIn(anna, Role.ACCOUNT_MANAGER);
    list("CLIENT");
    clickOn("Save as segment");
    var instead =
        _get(ComboBox.class, spec -> spec.withLabel("Or change which clients a segment finds"));
    _setValue(instead, instead.getListDataView().getItem(0));
    clickOn("Save");

    assertThat(pageHeading()).isEqualTo("To win");
    viewers.runAs(
        anna,
        () -> assertThat(segments.card(segment).details().filter()).isEqualTo("1?status=CLIENT"));
  }

  @Test
  void beginOnTheirOwnPage() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("segments");
    clickOn("New segment");
    clickOn("Save");
    assertThat(said()).contains("A segment needs a name.");
    fillIn("Name", "All of mine");
    clickOn("Save");

    assertThat(pageHeading()).isEqualTo("All of mine");
    assertThat(_find(Anchor.class, spec -> spec.withClasses("figure")).getFirst().getText())
        .isEqualTo("2");
  }

  @Test
  void showTheirSizeAsALineAndInATable() {
    var segment = create("1?");
    sizes.recordDue();
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("segments/" + segment.value());

    assertThat(_get(Chart.class).getElement().getAttribute("aria-label"))
        .isEqualTo("Number of clients in To win over time");
    assertThat(_get(FigureTable.class).getElement().getTextRecursively()).contains("211");
  }

  @Test
  void giveAReaderOnlyTheirOwnNumber() {
    var segment = create("1?");
    sizes.recordDue();
    viewers.runAs(anna, () -> segments.share(segments.card(segment)));
    signIn(boris, Role.ACCOUNT_MANAGER);
    go("segments/" + segment.value());

    _assertNone(Chart.class);
    _assertNone(Button.class, spec -> spec.withText("Delete"));
    assertThat(_find(Anchor.class, spec -> spec.withClasses("figure")).getFirst().getText())
        .isEqualTo("0");
  }

  @Test
  void areDeletedAndRenamedOnTheirPage() {
    var segment = create("1?");
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("segments/" + segment.value());
    clickOn("Edit");
    fillIn("Name", "To win soon");
    clickOn("Save");
    assertThat(pageHeading()).isEqualTo("To win soon");

    clickOn("Delete");
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
        .isEqualTo("segments");
    clickOn("Undo");

    assertThat(pageHeading()).isEqualTo("To win soon");
  }

  @Test
  @Duty("I4")
  void areNotFoundByOthers() {
    var segment = create("1?");
    signIn(boris, Role.ACCOUNT_MANAGER);
    go("segments/" + segment.value());

    assertThat(_get(H1.class).getText()).isNotEqualTo("To win");
    _assertNone(Chart.class);
  }

  private static void list(String status) {
    UI.getCurrent().navigate("clients", QueryParameters.of("status", status));
    MockVaadin.clientRoundtrip(false);
  }

  private SegmentId create(String filter) {
    var id = new AtomicReference<SegmentId>();
    viewers.runAs(anna, () -> id.set(segments.create(new SegmentDetails("To win", "", filter))));
    return id.get();
  }
}
