package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

class SignInPageTests extends BrowserTest {

  @Test
  void isAccessibleInLightAndDark() {
    for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      var page = window(scheme, 390, 844);
      page.navigate("/clients");

      assertThat(page.getByLabel("Username")).isVisible();
      assertAccessible(page);
    }
  }
}
