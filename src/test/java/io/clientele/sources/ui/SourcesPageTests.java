package io.clientele.sources.ui;

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
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.kit.ui.Chart;
import io.clientele.kit.ui.FigureTable;
import io.clientele.kit.ui.OfferedField;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("B3")
class SourcesPageTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private Profiles profiles;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId helena;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    viewers.runAs(
        anna,
        () -> {
          var id = clients.create(ClientFixtures.named("Ernst Handel"), ClientStatus.CLIENT);
          profiles.revise(
              id,
              profiles.of(id).version(),
              new ProfileDetails(null, List.of(), "Trade fair", null, "", null, "", ""));
        });
  }

  @Test
  void showsBarsAndATableWhoseNumbersOpenTheirLists() {
    signIn(anna, Role.ACCOUNT_MANAGER);
    go("sources");

    assertThat(pageHeading()).isEqualTo("Sources");
    _get(Chart.class);
    assertThat(_find(Anchor.class, spec -> spec.withClasses("figure")))
        .extracting(Anchor::getHref)
        .contains("clients?source=Trade+fair&won=ever", "clients?source=Trade+fair");
    _assertNone(Button.class, spec -> spec.withText("Enter costs"));
  }

  @Test
  void takesCostsFromTheHeadAndCountsWhatAClientCost() {
    signIn(helena, Role.DEPARTMENT_HEAD);
    go("sources");
    clickOn("Enter costs");
    clickOn("Save");
    assertThat(said()).contains("Enter an amount above zero and at most a thousand million.");
    fillIn("What for", "Stand at the fair in Milan");
    _setValue(_get(BigDecimalField.class), new BigDecimal("1250.50"));
    var words = _get(_get(OfferedField.class), ComboBox.class);
    _setValue(_get(OfferedField.class), "Trade fair");
    assertThat(words.getValue()).isEqualTo("Trade fair");
    clickOn("Save");

    var tables = _find(FigureTable.class);
    assertThat(tables.getFirst().getElement().getTextRecursively()).contains("1,250.50");
    assertThat(tables.getLast().getElement().getTextRecursively())
        .contains("Stand at the fair in Milan");

    page("costs", "Letter");
    assertThat(_find(FigureTable.class).getLast().getElement().getTextRecursively())
        .doesNotContain("Milan");
  }

  @Test
  void showsNothingToCountToThoseWhoReadNoClients() {
    var staff = new Staff(jdbc, transaction);
    var felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    signIn(felix, Role.FINANCE);
    page("year", "1066");

    _assertNone(Chart.class);
    _assertNone(Button.class, spec -> spec.withText("Enter costs"));
  }

  private static void page(String part, String asked) {
    UI.getCurrent().navigate("sources", QueryParameters.of(part, asked));
    MockVaadin.clientRoundtrip(false);
  }
}
