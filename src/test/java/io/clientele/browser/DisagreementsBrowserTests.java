package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.clientele.Duty;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What only a browser shows: both wordings side by side, or one below the other, and the keys. */
@Duty("E2")
class DisagreementsBrowserTests extends BrowserTest {

  @Test
  void showsBothWordingsSideBySideAndIsWrittenByKeyboard() {
    var page = window();
    open(page);
    var sides = page.locator(".clause-pair").nth(1).locator("> div");
    Assertions.assertThat(sides.nth(1).boundingBox().x)
        .isGreaterThan(sides.nth(0).boundingBox().x + 100);
    assertThat(sides.nth(0).locator("del").first()).hasText("45");
    assertThat(sides.nth(1).locator("ins").first()).hasText("60");
    assertAccessible(page);
    picture(page, "disagreements");

    button(page, "Record objection").focus();
    page.keyboard().press("Enter");
    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("The client’s objection");
    assertAccessible(page);
    picture(page, "disagreements-object");
    page.keyboard().press("Control+Enter");
    assertThat(page.getByText("Choose to what the client objects.")).isVisible();
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
  }

  @Test
  void isReadableInTheDarkAndOnATelephone() {
    var page = window(ColorScheme.DARK, 390, 900);
    open(page);
    var sides = page.locator(".clause-pair").nth(1).locator("> div");
    Assertions.assertThat(sides.nth(1).boundingBox().y)
        .isGreaterThan(sides.nth(0).boundingBox().y + 50);
    assertReadable(page);
    picture(page, "disagreements-narrow");
    Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }

  private static void open(Page page) {
    signIn(page, "anna");
    page.navigate("/contracts?words=seasonal");
    page.locator("vaadin-grid").getByText("Supply of seasonal goods").first().click();
    var heading =
        page.getByRole(
            AriaRole.HEADING, new Page.GetByRoleOptions().setName("Disagreements").setExact(true));
    heading.scrollIntoViewIfNeeded();
    settle(page);
    heading.evaluate("heading => heading.scrollIntoView({block: 'start'})");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
