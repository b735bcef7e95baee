package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.clientele.Duty;
import io.clientele.counterdrafts.CounterdraftFixtures;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What only a browser shows: a file that is handed in, and both texts side by side. */
@Duty("E1")
class CounterdraftsBrowserTests extends BrowserTest {

  @Test
  void aFileIsHandedInAndStandsBesideOurs() {
    var page = window();
    contract(page, "Supply on long credit");
    hand(page, "theirs.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));
    assertThat(page.getByText("The PDF is damaged.")).isVisible();
    hand(page, "theirs.docx", CounterdraftFixtures.docx(CounterdraftFixtures.DELIVERY));

    page.waitForURL(url -> url.contains("/their-draft/"));
    assertThat(page.locator("h1")).containsText("The client’s draft of C-");
    assertThat(
            page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("theirs.docx as it came")))
        .isVisible();
  }

  @Test
  void showsWhatDiffersAndIsCorrectedByKeyboard() {
    var page = window();
    open(page);
    var payment = page.locator(".clause").filter(having("Payment")).first();
    var sides = payment.locator(".clause-pair > div");
    Assertions.assertThat(sides.nth(1).boundingBox().x)
        .isGreaterThan(sides.nth(0).boundingBox().x + 100);
    assertThat(sides.nth(0).locator("del").first()).hasText("14");
    assertThat(sides.nth(1).locator("ins").first()).containsText("Terms of payment");
    assertAccessible(page);
    picture(page, "counterdrafts");

    payment
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText("Match otherwise"))
        .focus();
    page.keyboard().press("Enter");
    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("Choose the clause of ours");
    assertAccessible(page);
    picture(page, "counterdrafts-match");
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
  }

  @Test
  void isReadableInTheDarkAndOnATelephone() {
    var page = window(ColorScheme.DARK, 390, 900);
    open(page);
    var sides =
        page.locator(".clause").filter(having("Payment")).first().locator(".clause-pair > div");
    Assertions.assertThat(sides.nth(1).boundingBox().y)
        .isGreaterThan(sides.nth(0).boundingBox().y + 20);
    assertReadable(page);
    picture(page, "counterdrafts-narrow");
    Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }

  private static Locator.FilterOptions having(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static void hand(Page page, String name, byte[] content) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
  }

  private static void open(Page page) {
    contract(page, "Supply for the canteens");
    page.getByText("our changes.docx").first().click();
    page.waitForURL(url -> url.contains("/their-draft/"));
    settle(page);
    assertThat(page.locator("h1")).isInViewport();
  }

  private static void contract(Page page, String title) {
    signIn(page, "anna");
    page.navigate("/contracts?words=" + title.replace(" ", "%20"));
    page.locator("vaadin-grid").getByText(title).first().click();
    page.waitForURL("**/contracts/*");
    settle(page);
  }
}
