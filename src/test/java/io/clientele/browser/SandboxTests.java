package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

class SandboxTests extends BrowserTest {

  @Test
  void aVisitorLooksAroundAsAnnaAndReadsALetter() {
    for (var width : new int[] {1400, 390}) {
      var page = window(ColorScheme.LIGHT, width, 844);
      page.navigate("/login");
      button(page, "Anna Weber Account manager, Wholesale");
      assertThat(page.getByLabel("Username")).hasValue("anna");
      picture(page, "sign-in-" + width);
      button(page, "Log in");
      page.waitForURL(url -> !url.contains("/login"));

      page.navigate("/sandbox");
      page.getByPlaceholder("Search").last().fill("New season");
      // before a letter is open: axe waits for ever for a frame that may run no scripts
      assertAccessible(page);
      page.getByText("New season, new prices").first().click();
      assertThat(page.frameLocator("iframe.letter-frame").getByText("cheeses and olive oils"))
          .isVisible();
      picture(page, "sandbox-" + width);
    }
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }
}
