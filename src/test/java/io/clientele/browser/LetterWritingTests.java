package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.clientele.Duty;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LetterWritingTests extends BrowserTest {

  @Test
  @Duty("C2")
  void writesToChosenClientsWithTheToolbarAndSeesTheLetterAccepted() {
    var page = window();
    signIn(page, "anna");
    page.navigate("/clients");
    var rows = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Row"));
    for (int row = 0; row < 8; row++) {
      rows.nth(row).click();
    }
    button(page, "Write letter").click();
    page.waitForURL(Pattern.compile(".*/letters/new\\?draft=\\d+"));

    page.getByLabel("Subject").fill("News from us");
    var text =
        page.getByRole(
            AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text").setExact(true));
    text.fill("Dear ");
    text.press("End");
    page.getByText("Insert field").first().click();
    page.getByRole(
            AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("First name").setExact(true))
        .click();
    assertThat(text).hasValue("Dear {{contact.firstName}}");
    text.press("End");
    button(page, "Bold").click();
    assertThat(text).hasValue("Dear {{contact.firstName}}**bold**");
    assertThat(page.locator(".letter-sheet")).containsText("bold");
    assertAccessible(page);
    picture(page, "letter-writing");

    page.reload();
    assertThat(text).hasValue("Dear {{contact.firstName}}**bold**");
    button(page, "Send").click();
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("Send to .*recipients?")))
        .click();

    page.waitForURL(Pattern.compile(".*/letters/\\d+"));
    assertThat(page.getByText(Pattern.compile("Of (\\d+): \\1 accepted")))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    assertAccessible(page);
    picture(page, "letter-sent");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
