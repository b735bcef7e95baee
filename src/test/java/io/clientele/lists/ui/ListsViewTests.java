package io.clientele.lists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.kit.ui.SearchField;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ListsViewTests extends ScreenTest {

  @Autowired private Lists lists;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private String mark;

  @BeforeEach
  void openLists() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    anna = staff.hire("Anna Weber", house, Role.ACCOUNT_MANAGER);
    signIn(staff.hire("Administrator", house, Role.ADMINISTRATOR), Role.ADMINISTRATOR);
    mark = Long.toString(System.nanoTime(), 36);
    UI.getCurrent().navigate("admin/lists", QueryParameters.simple(Map.of("list", "SOURCE")));
    MockVaadin.clientRoundtrip(false);
  }

  @Test
  void addsMovesRenamesAndRemoves() {
    add("first " + mark);
    add("second " + mark);
    press("Move “second " + mark + "” up");
    assertThat(lists.offered(ListKind.SOURCE))
        .containsSubsequence("second " + mark, "first " + mark);

    press("Rename “first " + mark + "”");
    fillIn("Entry", "renamed " + mark);
    clickOn("Save");
    _assertOne(Span.class, spec -> spec.withText("renamed " + mark));

    press("Remove “renamed " + mark + "”");
    confirm();
    _assertNone(Span.class, spec -> spec.withText("renamed " + mark));
    assertThat(lists.offered(ListKind.SOURCE)).doesNotContain("renamed " + mark);
  }

  @Test
  void saysWhyAnEntryIsRefusedAndKeepsTheDialogOpen() {
    add("twice " + mark);

    add("TWICE " + mark);

    assertThat(said()).contains("“twice " + mark + "” is on the list already.");
    assertThat(filledIn("Entry")).isEqualTo("TWICE " + mark);
  }

  @Test
  void findsAnEntry() {
    add("apple " + mark);
    add("pear " + mark);

    fillInSearch("PEAR " + mark);

    assertThat(_find(ListItem.class)).hasSize(1);
  }

  @Test
  void isNotForOthers() {
    signIn(anna, Role.ACCOUNT_MANAGER);

    go("admin/lists");

    assertThat(_get(H1.class).getText()).isNotEqualTo("Lists");
  }

  private static void fillInSearch(String words) {
    var field = _get(SearchField.class);
    field.setValue(words);
    ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, "", true));
  }

  private static void add(String name) {
    clickOn("New entry");
    fillIn("Entry", name);
    clickOn("Save");
  }

  private static void press(String label) {
    _click(
        _find(Button.class).stream()
            .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
            .findFirst()
            .orElseThrow());
  }
}
