package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.clientele.Duty;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new client rings where somebody else sits. */
class BellTests extends BrowserTest {

  private static final String NAME = "Bellmann Glocken";

  @Test
  @Duty("A3")
  void countsUpLiveInTheWindowsOfFinanceAndOpensTheCard() {
    var felix = window();
    signIn(felix, "felix");
    var narrow = window(ColorScheme.DARK, 390, 900);
    signIn(narrow, "felix");
    readAll(felix);
    assertThat(narrow.locator(".bell-count")).isEmpty();

    var anna = window();
    signIn(anna, "anna");
    anna.navigate("/clients");
    button(anna, "New client").click();
    anna.getByRole(AriaRole.DIALOG).getByLabel("Legal name").fill(NAME);
    anna.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save").setExact(true))
        .click();

    assertThat(felix.locator(".bell-count")).hasText("1");
    assertThat(narrow.locator(".bell-count")).hasText("1");
    opens(narrow);
    assertThat(felix.locator(".bell-count")).isEmpty();
  }

  private static void readAll(Page page) {
    page.navigate("/notices");
    assertThat(page.locator("h1")).hasText("Notices");
    if (button(page, "Mark all read").isEnabled()) {
      button(page, "Mark all read").click();
    }
    assertThat(page.locator(".bell-count")).isEmpty();
  }

  private static void opens(Page page) {
    button(page, "Notices: 1 unread").click();
    var notice = page.locator(".notice").first();
    assertThat(notice).containsText("New client: " + NAME);
    assertAccessible(page);
    picture(page, "bell-dark-narrow");
    notice.focus();
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/clients/\\d+.*"));
    assertThat(page.locator("h1")).hasText(NAME);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
