package io.clientele.contracts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.contracts.ContractHouse;
import io.clientele.contracts.Signing;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.people.Role;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@Duty("C4")
class NewClientsPageTests extends ScreenTest {

  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private Signing signing;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
    for (var count = 0; count < 2; count++) {
      var id = house.approved("8000", 30);
      house.does(
          house.anna, () -> signing.sign(id, house.card(house.anna, id).newest(), house.today()));
    }
  }

  @Test
  void eachFigureOpensTheContractsItCounts() {
    signIn(house.helena, Role.DEPARTMENT_HEAD);
    go("contracts");
    assertThat(links("New clients")).isOne();
    go("contracts/new-clients");
    assertThat(words()).contains("Anna Weber", "The first contract that was signed");

    var figure =
        _find(Anchor.class).stream()
            .filter(link -> link.getHref().contains("new-from=" + month()))
            .filter(link -> link.getHref().contains("new-to=" + month()))
            .findFirst()
            .orElseThrow();
    assertThat(figure.getText()).isEqualTo("1");
    register(figure.getHref().replaceFirst(".*[?]", ""));

    assertThat(rows()).isEqualTo(1);
    var chip = _get(Button.class, spec -> spec.withPredicate(NewClientsPageTests::isChip));
    assertThat(chip.getText()).contains("With new clients", "Anna Weber");
    chip.click();
    assertThat(rows()).isEqualTo(2);
    assertThat(chip.isVisible()).isFalse();
    clickOn("Export");
    assertThat(_find(ExportDialog.class)).hasSize(1);
  }

  @Test
  void whoReadsNoneOfThemCountsNone() {
    signIn(house.carla, Role.ACCOUNT_MANAGER);
    go("contracts/new-clients");

    assertThat(words()).contains("No first contracts in").doesNotContain("Anna Weber");
    register("new-from=%s&new-to=%s&new-by=%d".formatted(month(), month(), house.anna.value()));
    assertThat(rows()).isZero();
    assertThat(words()).doesNotContain("Anna Weber");
  }

  @Test
  void whatIsNotUnderstoodIsNotFilteredFor() {
    signIn(house.anna, Role.ACCOUNT_MANAGER);
    for (var wrong :
        new String[] {
          "new-from=2026-13&new-to=2026-14",
          "new-from=2026-05",
          "new-from=2026-05&new-to=2026-01",
          "new-by=1"
        }) {
      register(wrong);
      assertThat(rows()).as(wrong).isEqualTo(2);
    }
    UI.getCurrent()
        .navigate("contracts/new-clients", QueryParameters.fromString("year=99999999999"));
    assertThat(words()).contains("Anna Weber");
  }

  private String month() {
    return YearMonth.from(house.today()).toString();
  }

  private static boolean isChip(Button button) {
    return button.getText().startsWith("With new clients");
  }

  private static int links(String words) {
    return _find(Anchor.class, spec -> spec.withText(words)).size();
  }

  private static void register(String query) {
    UI.getCurrent().navigate("contracts", QueryParameters.fromString(query));
  }

  private static int rows() {
    return GridKt._size(_get(Grid.class));
  }

  private static String words() {
    return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
  }
}
