package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.clientele.Duty;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What only a browser shows: how a contract ends, by keyboard and on a telephone. */
@Duty("E6")
class TerminationsBrowserTests extends BrowserTest {

  @Test
  void warnsWhileTheDayIsChosenAndIsClosedByKeyboard() {
    var page = window();
    signIn(page, "anna");
    open(page, "tableware", "Yearly supply of tableware");
    var act =
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminate").setExact(true));
    act.scrollIntoViewIfNeeded();
    act.focus();
    page.keyboard().press("Enter");
    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("Last day");
    var day = dialog.getByLabel("Last day");
    day.fill("2 Dec 2026");
    day.press("Enter");
    day.press("Tab");
    settle(page);
    assertAccessible(page);
    picture(page, "termination-dialog");
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
  }

  @Test
  void showsWhatIsLeftToBeSettled() {
    var page = window();
    signIn(page, "anna");
    open(page, "garden", "Supply of garden ware");
    var heading =
        page.getByRole(
            AriaRole.HEADING, new Page.GetByRoleOptions().setName("Termination").setExact(true));
    heading.scrollIntoViewIfNeeded();
    heading.evaluate("heading => heading.scrollIntoView({block: 'start'})");
    assertThat(page.getByText("60 crates to be returned")).isVisible();
    settle(page);
    assertAccessible(page);
    picture(page, "termination");
  }

  @Test
  void isReadableInTheDarkAndOnATelephone() {
    var page = window(ColorScheme.DARK, 390, 900);
    signIn(page, "anna");
    open(page, "garden", "Supply of garden ware");
    page.getByText("60 crates to be returned").scrollIntoViewIfNeeded();
    settle(page);
    assertReadable(page);
    picture(page, "termination-narrow");
    Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }

  private static void open(Page page, String words, String title) {
    page.navigate("/contracts?words=" + words);
    page.locator("vaadin-grid").getByText(title).first().click();
    page.waitForURL("**/contracts/*");
    settle(page);
  }
}
