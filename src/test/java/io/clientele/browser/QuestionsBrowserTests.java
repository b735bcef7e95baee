package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.clientele.Duty;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What only a browser shows: the list beside the register, and the ways below a question. */
@Duty("E6")
class QuestionsBrowserTests extends BrowserTest {

  private static final String WHAT = "Who keeps spare parts for tableware that is no longer made?";

  @Test
  void leadsFromTheListToTheContract() {
    var page = window();
    signIn(page, "anna");
    page.navigate("/contracts");
    page.getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName("Open questions").setExact(true))
        .click();
    page.waitForURL("**/contracts/questions");
    settle(page);
    assertAccessible(page);
    picture(page, "questions");
    page.locator("vaadin-grid").getByText(WHAT).first().click();
    page.waitForURL("**/contracts/*");
    var way = page.getByText("We keep them for two years.");
    way.scrollIntoViewIfNeeded();
    assertThat(way).isVisible();
    settle(page);
    assertAccessible(page);
    picture(page, "questions-of-a-contract");
  }

  @Test
  void isReadableInTheDarkAndOnATelephone() {
    var page = window(ColorScheme.DARK, 390, 900);
    signIn(page, "anna");
    page.navigate("/contracts/questions");
    settle(page);
    assertReadable(page);
    picture(page, "questions-narrow");
    page.locator("vaadin-grid").getByText(WHAT).first().click();
    page.waitForURL("**/contracts/*");
    page.getByText("We keep them for two years.").scrollIntoViewIfNeeded();
    settle(page);
    assertReadable(page);
    picture(page, "questions-of-a-contract-narrow");
    Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }
}
