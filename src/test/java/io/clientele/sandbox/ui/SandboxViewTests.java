package io.clientele.sandbox.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.people.Role;
import io.clientele.sandbox.KeptLetterRow;
import io.clientele.sandbox.LetterDrop;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class SandboxViewTests extends ScreenTest {

  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Value("${spring.mail.port}")
  int port;

  private final String subject = "Offer " + UUID.randomUUID();

  @BeforeEach
  void signIn() {
    var staff = new Staff(jdbc, transaction);
    signIn(
        staff.hire("Anna Weber", staff.department("Sandbox"), Role.ACCOUNT_MANAGER),
        Role.ACCOUNT_MANAGER);
  }

  @Test
  void standsInTheMenuOfEverybody() {
    go("sandbox");

    assertThat(_get(H1.class).getText()).isEqualTo("Sandbox mail");
    assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("Sandbox mail");
  }

  @Test
  void showsALetterAsItsRecipientSeesItWithoutScripts() {
    LetterDrop.withLink(port, "maria@shop.example", subject, "https://portal.example/reset?a=1");
    go("sandbox");
    search(subject);
    _clickItem(letters(), 0);

    assertThat(_get(H2.class, spec -> spec.withText(subject)).isVisible()).isTrue();
    var frame = _get(IFrame.class);
    assertThat(frame.getSrcdoc().orElseThrow())
        .contains("default-src 'none'")
        .contains("<a href=\"https://portal.example/reset?a=1\">");
    assertThat(frame.getElement().getAttribute("sandbox"))
        .isEqualTo("allow-popups allow-popups-to-escape-sandbox");
    _get(TabSheet.class).setSelectedIndex(1);
    assertThat(_find(Anchor.class, spec -> spec.withText("https://portal.example/reset?a=1")))
        .hasSize(1);
    assertThat(_find(Span.class, spec -> spec.withText("prices.csv"))).hasSize(1);
  }

  @Test
  void findsLettersByAnyWordOfTheirHead() {
    LetterDrop.plain(port, "maria@shop.example", subject);
    go("sandbox");

    search(subject.substring(0, 20));
    assertThat(_size(letters())).isOne();
    search("nobody wrote this");
    assertThat(_size(letters())).isZero();
  }

  @Test
  void answersALetterAsItsRecipient() {
    LetterDrop.plain(port, "maria@shop.example", subject);
    go("sandbox");
    search(subject);
    _clickItem(letters(), 0);

    _click(_get(Button.class, spec -> spec.withText("Answer as recipient")));
    _setValue(_get(TextArea.class), "We take ten.");
    _click(_get(Button.class, spec -> spec.withText("Send answer")));

    assertThat(_find(H2.class, spec -> spec.withText("Re: " + subject))).hasSize(1);
    assertThat(_get(Pre.class).getElement().getTextRecursively()).startsWith("We take ten.");
    assertThat(_find(Anchor.class, spec -> spec.withPredicate(this::leadsToTheLetter))).hasSize(1);
    assertThat(_find(Button.class, spec -> spec.withText("Answer as recipient"))).isEmpty();
  }

  @Test
  void opensNothingForANumberThatIsNoLetters() {
    go("sandbox/999999999");

    assertThat(_get(H1.class).getText()).isEqualTo("Not found");
  }

  @Test
  void letsAnHourPassAndTakesItBack() {
    go("sandbox");
    _click(_get(Button.class, spec -> spec.withText("1 hour later")));
    _click(_get(Button.class, spec -> spec.withText("Back to now")));

    assertThat(_find(Button.class, spec -> spec.withText("Back to now"))).isEmpty();
  }

  private boolean leadsToTheLetter(Anchor link) {
    return link.getText().endsWith(": " + subject);
  }

  private void search(String words) {
    _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search")), words, true);
  }

  @SuppressWarnings("unchecked")
  private static Grid<KeptLetterRow> letters() {
    return _get(Grid.class);
  }
}
