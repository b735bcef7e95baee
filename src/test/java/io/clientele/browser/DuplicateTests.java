package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.clientele.Duty;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One client comes onto two cards, which become one and part again. */
class DuplicateTests extends BrowserTest {

  private static final String NAME = "Rabenstein Zwirnerei";
  private static final String TAX_NUMBER = "DE 811907980";

  @Test
  @Duty({"A1", "I4"})
  void isHintedAtWhileOneTypesMergedAndParted() {
    var anna = window();
    signIn(anna, "anna");
    opensNewClient(anna);
    fills(anna, "Legal name", NAME + " GmbH");
    fills(anna, "Tax number", TAX_NUMBER);
    saves(anna);
    assertThat(heading(anna)).hasText(NAME + " GmbH");

    isHintedAtForItsOwner(anna);
    learnsOnlyThatItExists();
    merges(anna);
    parts(anna);
  }

  @Test
  void seesWhoElseHasTheCardOpen() {
    var anna = window();
    signIn(anna, "anna");
    anna.navigate("/clients");
    anna.locator("vaadin-grid").getByText("Anna Weber").first().click();
    anna.waitForURL(Pattern.compile(".*/clients/\\d+.*"));
    var helena = window(ColorScheme.DARK, 390, 900);
    signIn(helena, "helena");
    helena.navigate(anna.url());

    assertThat(anna.getByText("Also here: Helena Nagy")).isVisible();
    assertThat(helena.getByText("Also here: Anna Weber")).isVisible();
    helena.navigate("/clients");
    assertThat(anna.getByText("Also here: Helena Nagy")).isHidden();
  }

  private static void isHintedAtForItsOwner(Page page) {
    opensNewClient(page);
    fills(page, "Legal name", "Zwirnerei Rabenstein");
    assertThat(hint(page)).containsText("This may be a client that exists already");
    fills(page, "Tax number", TAX_NUMBER.replace(" ", ""));
    assertThat(hint(page)).containsText("This client seems to exist already");
    assertThat(
            hint(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(NAME + " GmbH")))
        .isVisible();
    assertAccessible(page);
    picture(page, "duplicate-hint");
    saves(page);
    assertThat(heading(page)).hasText("Zwirnerei Rabenstein");
  }

  private void learnsOnlyThatItExists() {
    var carla = window();
    signIn(carla, "carla");
    opensNewClient(carla);
    fills(carla, "Legal name", "Quite another");
    fills(carla, "Tax number", TAX_NUMBER);
    assertThat(hint(carla)).containsText("Same tax number: exists, owned by Anna Weber");
    assertThat(hint(carla)).not().containsText("Rabenstein");
    assertThat(hint(carla).getByRole(AriaRole.LINK)).hasCount(0);
  }

  private static void merges(Page page) {
    page.navigate("/duplicates");
    assertThat(pair(page)).isVisible();
    assertAccessible(page);
    picture(page, "duplicates");
    pair(page)
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^Compare and merge")))
        .click();
    assertThat(heading(page)).hasText("Merge two cards");
    assertAccessible(page);
    picture(page, "merge");
    button(page, "Merge").click();
    assertThat(heading(page)).hasText(NAME + " GmbH");
    assertThat(page.getByText("“Zwirnerei Rabenstein” was merged into this card")).isVisible();
    page.waitForURL(Pattern.compile(".*/clients/\\d+/duplicates$"));
  }

  private static void parts(Page page) {
    var card = page.url();
    page.navigate("/duplicates");
    settle(page);
    assertThat(heading(page)).hasText("Duplicates");
    assertThat(pair(page)).hasCount(0);
    page.navigate(card);
    button(page, "Undo the merge with Zwirnerei Rabenstein").click();
    assertThat(page.getByText("has its own card again")).isVisible();
    page.navigate("/duplicates");
    assertThat(pair(page)).hasCount(1);
  }

  private static Locator pair(Page page) {
    return page.locator(".duplicates li", new Page.LocatorOptions().setHasText(NAME));
  }

  private static void opensNewClient(Page page) {
    page.navigate("/clients");
    button(page, "New client").click();
    assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Legal name")).isVisible();
  }

  private static void fills(Page page, String field, String words) {
    var box = page.getByRole(AriaRole.DIALOG).getByLabel(field);
    box.fill(words);
    box.press("Tab");
  }

  private static void saves(Page page) {
    page.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save").setExact(true))
        .click();
    page.waitForURL(Pattern.compile(".*/clients/\\d+.*"));
  }

  private static Locator hint(Page page) {
    return page.getByRole(AriaRole.DIALOG).locator(".lookalikes");
  }

  private static Locator heading(Page page) {
    return page.locator("h1");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
