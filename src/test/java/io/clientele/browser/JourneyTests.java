package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.clientele.Duty;
import io.clientele.GivenData;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The portal's main job, from a client list on disk to a letter that was read. */
class JourneyTests extends BrowserTest {

  private static final List<String> WRITTEN_TO =
      List.of("Alfreds Futterkiste", "Around the Horn", "Antonio Moreno Taquería");

  @Test
  @Duty({"A1", "A2", "A8", "C2", "I4"})
  void importsFindsChangesAndWritesAndLosesNothingInAKill() throws InterruptedException {
    var anna = window();
    signIn(anna, "anna");

    importsNorthwind(anna);
    findsByPhone(anna);
    var card = anna.url();
    WRITTEN_TO.forEach(client -> getsConsent(anna, client));
    writesTo(anna, WRITTEN_TO);
    readsInTheSandbox(anna);
    othersSeeWhatTheyMay(card);
    twoWindowsOnOneCard(card);

    RunningPortal.killAndStartAgain();

    var again = window();
    signIn(again, "anna");
    again.navigate(card);
    assertThat(heading(again)).hasText("Alfreds Futterkiste");
    again.navigate("/mail");
    assertThat(again.getByText("alfreds@example.com").first()).isVisible();
    assertThat(again.locator("vaadin-grid").getByText("In doubt")).hasCount(0);
  }

  private static void importsNorthwind(Page page) {
    page.navigate("/clients");
    assertThat(page.locator("vaadin-grid").getByText("Anna Weber").first()).isVisible();
    picture(page, "clients");
    button(page, "Import").click();
    page.locator("input[type=file]").setInputFiles(GivenData.path("northwind/customers.csv"));
    button(page, "Next").click();
    button(page, "Check").click();
    button(page, "Import").waitFor();
    assertAccessible(page);
    picture(page, "import");
    button(page, "Import").click();
    assertThat(page.getByText("is imported"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    assertThat(page.locator(".import-wizard")).containsText("91");
  }

  private static void findsByPhone(Page page) {
    search(page, "0074321", "Alfreds Futterkiste");
    row(page, "Alfreds Futterkiste").click();
    page.waitForURL(Pattern.compile(".*/clients/\\d+.*"));
    assertThat(heading(page)).hasText("Alfreds Futterkiste");
    assertAccessible(page);
  }

  private static void getsConsent(Page page, String client) {
    search(page, client, client);
    row(page, client).click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Contacts").setExact(true))
        .click();
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Edit .+")))
        .last()
        .click();
    var form = page.getByRole(AriaRole.DIALOG);
    in(form, "Add mail address").click();
    form.getByLabel("Mail", new Locator.GetByLabelOptions().setExact(true))
        .fill(client.split(" ")[0].toLowerCase() + "@example.com");
    var consent = form.locator(".consent-editor").first();
    consent.locator("vaadin-select").click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Given")).click();
    consent.getByLabel("How").fill("By telephone");
    in(form, "Save").click();
    assertThat(form).isHidden();
    assertThat(page.getByText("By telephone").first()).isVisible();
    picture(page, "client");
  }

  private static void writesTo(Page page, List<String> clients) {
    page.navigate("/clients");
    for (var client : clients) {
      fillSearch(page, client);
      assertThat(row(page, client)).isVisible();
      assertThat(page.getByText(Pattern.compile("(^1 client$)|(, 1 found$)"))).isVisible();
      page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Row"))
          .first()
          .click();
    }
    button(page, "Write letter").click();
    page.waitForURL(Pattern.compile(".*/letters/new.*"));
    page.getByLabel("Subject").fill("Autumn prices for {{client.name}}");
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text").setExact(true))
        .fill("{{contact.salutation}},\n\nhere are our **autumn prices**.");
    assertThat(page.locator(".letter-sheet")).containsText("here are our autumn prices");
    picture(page, "letter");
    button(page, "Send").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send to 3 recipients"))
        .click();
    assertThat(page.getByText(Pattern.compile("Of 3: 3 accepted")))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    page.navigate("/mail");
    assertThat(page.getByText("alfreds@example.com").first()).isVisible();
    assertThat(page.locator("vaadin-grid").getByText("Accepted").first()).isVisible();
    assertAccessible(page);
    picture(page, "mail");
  }

  private static void readsInTheSandbox(Page page) {
    page.navigate("/sandbox");
    page.getByText("Autumn prices for Alfreds Futterkiste").first().click();
    assertThat(page.frameLocator("iframe").getByText("Dear Maria Anders")).isVisible();
    picture(page, "sandbox");
  }

  private void othersSeeWhatTheyMay(String card) {
    var carla = window();
    signIn(carla, "carla");
    carla.navigate("/clients");
    fillSearch(carla, "Alfreds");
    assertThat(carla.getByText("Nothing found")).isVisible();
    carla.navigate(card);
    assertThat(heading(carla)).hasText("Not found");

    var helena = window();
    signIn(helena, "helena");
    search(helena, "Alfreds", "Alfreds Futterkiste");
  }

  private void twoWindowsOnOneCard(String card) {
    var first = window();
    signIn(first, "anna");
    var second = window();
    signIn(second, "helena");
    for (var page : List.of(first, second)) {
      page.navigate(card);
      button(page, "Edit").click();
      page.getByRole(AriaRole.DIALOG).getByLabel("Short name").waitFor();
    }

    first.getByRole(AriaRole.DIALOG).getByLabel("Short name").fill("Alfreds");
    in(first.getByRole(AriaRole.DIALOG), "Save").click();
    assertThat(heading(first)).hasText("Alfreds");
    second.getByRole(AriaRole.DIALOG).getByLabel("Short name").fill("Futterkiste");
    in(second.getByRole(AriaRole.DIALOG), "Save").click();

    assertThat(second.getByText("Theirs: Alfreds", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
    assertAccessible(second);
    second.getByText("Theirs: Alfreds", new Page.GetByTextOptions().setExact(true)).click();
    button(second, "Save the choice").click();
    assertThat(heading(second)).hasText("Alfreds");
    button(first, "Edit").click();
    first.getByRole(AriaRole.DIALOG).getByLabel("Short name").fill("");
    in(first.getByRole(AriaRole.DIALOG), "Save").click();
    assertThat(heading(first)).hasText("Alfreds Futterkiste");
  }

  private static void search(Page page, String words, String found) {
    page.navigate("/clients");
    fillSearch(page, words);
    assertThat(page.getByText("1 client", new Page.GetByTextOptions().setExact(true))).isVisible();
    assertThat(row(page, found)).isVisible();
  }

  private static void fillSearch(Page page, String words) {
    page.locator("input[placeholder=Search]").fill(words);
  }

  private static Locator row(Page page, String name) {
    return page.locator("vaadin-grid").getByText(name).first();
  }

  private static Locator heading(Page page) {
    return page.locator("h1");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator in(Locator place, String name) {
    return place.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
