package io.clientele.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.kit.ui.EmptyState;
import io.clientele.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class FrameTests extends ScreenTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void greetsTheSignedInPersonOnMyDay() {
    signInAs("Anna Weber", Role.ACCOUNT_MANAGER);

    go("");

    assertThat(_get(H1.class).getText()).contains("Anna Weber");
    assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("My day");
  }

  @Test
  void sendsStrangersToTheSignInPage() {
    go("");

    assertThat(_find(LoginForm.class)).hasSize(1);
  }

  @Test
  void saysOnceThatThereIsNoSuchCard() {
    signInAs("Anna Weber", Role.ACCOUNT_MANAGER);

    go("clients/987654321");

    assertThat(pageHeading()).isEqualTo("Not found");
    assertThat(_find(EmptyState.class)).hasSize(1);
    assertThat(_find(Span.class)).extracting(Span::getText).doesNotContain("Not found");
  }

  private void signInAs(String name, Role role) {
    var staff = new Staff(jdbc, transaction);
    signIn(staff.hire(name, staff.department("Wholesale"), role), role);
  }
}
