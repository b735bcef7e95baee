package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.clientele.Duty;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What only a browser shows: the texts of one contract, and the way from one to the other. */
@Duty("E6")
class AmendmentsBrowserTests extends BrowserTest {

  @Test
  void leadsFromTheRegisterToTheAmendmentAndWhatItChanges() {
    var page = window();
    signIn(page, "anna");
    page.navigate("/contracts?words=tableware");
    var row = page.locator("vaadin-grid").getByText("Amendment: In approval").first();
    assertThat(row).isVisible();
    picture(page, "amendments-register");
    row.click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("/1: In approval")).click();
    assertThat(page.locator("h1")).hasText(java.util.regex.Pattern.compile("C-\\d{4}-\\d{4}/1"));
    settle(page);
    assertAccessible(page);
    picture(page, "amendment");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare versions")).click();
    assertThat(page.locator("del").first()).hasText("30 days");
    assertThat(page.locator("ins").first()).hasText("45 days");
    assertAccessible(page);
    picture(page, "amendment-compared");
  }

  @Test
  void isReadableInTheDarkAndOnATelephone() {
    var page = window(ColorScheme.DARK, 390, 900);
    signIn(page, "anna");
    page.navigate("/contracts?words=tableware");
    page.locator("vaadin-grid").getByText("Yearly supply of tableware").first().click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("/1: In approval")).click();
    assertThat(page.locator("h1")).hasText(java.util.regex.Pattern.compile("C-\\d{4}-\\d{4}/1"));
    settle(page);
    assertReadable(page);
    picture(page, "amendment-narrow");
    Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }
}
