package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.clientele.Duty;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What only a browser shows: one entry of the menu is marked, and the list opens by keyboard. */
@Duty("E5")
class ObligationsBrowserTests extends BrowserTest {

  private static final String OWED = "Name a fixed delivery day";

  @Test
  void leoFindsWhatLogisticsOwesAndOpensIt() {
    var page = window();
    signIn(page, "leo");
    page.navigate("/contracts/obligations");
    assertThat(page.locator("vaadin-grid")).containsText(OWED);
    assertThat(page.locator("vaadin-side-nav-item[current]")).hasCount(1);
    settle(page);
    assertAccessible(page);
    picture(page, "obligations");

    page.locator("vaadin-grid").getByText(OWED).first().click();
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText(OWED);
    settle(page);
    assertAccessible(page);
    picture(page, "obligation");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fulfilled").setExact(true))
        .focus();
    page.keyboard().press("Enter");
    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("The contract asks for");
    assertAccessible(page);
    picture(page, "obligation-fulfil");
    page.keyboard().press("Control+Enter");
    assertThat(page.getByText("Write what proves it, or add a file.")).isVisible();
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
  }

  @Test
  void annaWritesOneDownByHand() {
    var page = window();
    signIn(page, "anna");
    page.navigate("/contracts?words=canteens");
    page.locator("vaadin-grid").getByText("Supply for the canteens").first().click();
    var create = button(page, "New obligation");
    create.scrollIntoViewIfNeeded();
    settle(page);
    picture(page, "obligations-of-contract");
    create.click();
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Evidence needed");
    settle(page);
    assertAccessible(page);
    picture(page, "obligation-write");
  }

  @Test
  void isReadableInTheDarkAndOnATelephone() {
    var page = window(ColorScheme.DARK, 390, 900);
    signIn(page, "leo");
    page.navigate("/contracts/obligations");
    page.locator("vaadin-grid").getByText(OWED).first().click();
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText(OWED);
    settle(page);
    assertReadable(page);
    picture(page, "obligation-narrow");
    Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
