package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.clientele.Duty;
import org.junit.jupiter.api.Test;

/** What only a browser shows: the focus that stays on a moved clause, and dragging. */
@Duty("E1")
class TemplatesBrowserTests extends BrowserTest {

  @Test
  void movesAClauseByKeyboardAndByDragging() {
    var page = window();
    open(page, "vera", "Confidentiality agreement");
    assertThat(heading(page, 1)).hasText("2. Purpose");
    assertAccessible(page);

    button(page, "Move “Purpose” down").focus();
    page.keyboard().press("Enter");
    assertThat(heading(page, 2)).hasText("3. Purpose");
    assertThat(button(page, "Move “Purpose” down")).isFocused();
    page.keyboard().press("Enter");
    assertThat(heading(page, 3)).hasText("4. Purpose");
    assertThat(page.locator(".page-section [role=status]"))
        .hasText("“Purpose” is clause 4 of 8 now.");

    var handle = page.locator(".clause-handle");
    handle.nth(3).dragTo(page.locator(".clause").nth(1));
    assertThat(heading(page, 1)).hasText("2. Purpose");
  }

  @Test
  void insertsAFieldWhereTheCursorIs() {
    var page = window();
    open(page, "vera", "Framework contract");
    button(page, "Edit “Purpose”").click();
    assertAccessible(page);
    var wording = page.getByLabel("Standard wording", exactly()).first();
    wording.fill("Signed by .");
    wording.press("ArrowLeft");
    page.getByLabel("Insert a field into: Standard wording").fill("Who signs for us");
    page.getByRole(
            AriaRole.OPTION, new Page.GetByRoleOptions().setName("Who signs for us").setExact(true))
        .click();
    assertThat(wording).hasValue("Signed by {{company.signatory}}.");

    button(page, "Cancel").click();
    assertThat(heading(page, 1)).hasText("2. Purpose");
  }

  @Test
  void isReadableInTheDarkAndOnATelephone() {
    var page = window(ColorScheme.DARK, 390, 900);
    open(page, "anna", "Supply contract, England");
    assertReadable(page);
    var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
    org.assertj.core.api.Assertions.assertThat(width).isLessThanOrEqualTo(390);
  }

  private static void open(Page page, String person, String template) {
    signIn(page, person);
    page.navigate("/contracts/templates");
    settle(page);
    assertAccessible(page);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(template)).click();
    assertThat(page.locator("h1")).hasText(template);
    settle(page);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Locator heading(Page page, int place) {
    return page.locator(".clause h3").nth(place);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
