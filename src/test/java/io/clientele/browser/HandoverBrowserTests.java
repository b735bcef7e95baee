package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.clientele.Duty;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody leaves: their things go to successors, looked at before, in one act with a report. */
class HandoverBrowserTests extends BrowserTest {

  private static final String LEAVER = "Nora Lindqvist";
  private static final String SUCCESSOR = "Otto Brandes";
  private static final String GIVEN =
      """
      Name;Country;City;Owner
      Nordhof Kontor;Germany;Kiel;Nora Lindqvist
      Nordhof Speicher;Germany;Husum;Nora Lindqvist
      Almtal Kontor;Austria;Linz;Nora Lindqvist
      """;

  @Test
  @Duty("A8")
  void handsOverByARuleAndTheRestAndIsDisabledOnlyThen() throws IOException {
    var admin = window();
    signIn(admin, "admin");
    var card = hires(admin, LEAVER);
    hires(admin, SUCCESSOR);
    var ivo = window();
    signIn(ivo, "ivo");
    givesClients(ivo);

    isNotDisabled(admin, card);
    plans(ivo);
    looksAtThePreview(ivo);
    handsOver(ivo);
    keepsTheReport(ivo);
    isDisabled(admin, card);
  }

  /** Their page. */
  private static String hires(Page page, String name) {
    page.navigate("/admin/employees/new");
    var signIn = name.split(" ")[0].toLowerCase();
    field(page, "Name").fill(name);
    field(page, "Username").fill(signIn);
    field(page, "Mail").fill(signIn + "@clientele.example");
    picks(page, field(page, "Department"), "Retail chains");
    page.getByLabel("Account manager").check();
    button(page, "Create employee").click();
    page.waitForURL(Pattern.compile(".*/admin/employees/\\d+"));
    assertThat(page.locator("h1")).hasText(name);
    return page.url();
  }

  private static void givesClients(Page page) {
    page.navigate("/clients/import");
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("leaver.csv", "text/csv", GIVEN.getBytes(UTF_8)));
    button(page, "Next").click();
    button(page, "Check").click();
    button(page, "Import").click();
    assertThat(page.getByText("leaver.csv is imported").first()).isVisible();
  }

  private static void isNotDisabled(Page page, String card) {
    page.navigate(card);
    button(page, "Disable").click();
    var why = page.getByRole(AriaRole.ALERTDIALOG);
    assertThat(why).containsText(LEAVER + " still owns 3 clients. Hand that over first.");
    assertAccessible(page);
    picture(page, "leaver-refused");
    within(why, "Hand over …").click();
    page.waitForURL(Pattern.compile(".*/people/\\d+/handover"));
    assertThat(page.locator("h1")).hasText("Hand over what " + LEAVER + " owns");
  }

  private static void plans(Page page) {
    page.navigate("/handovers");
    page.locator("input[placeholder=Search]").fill("Lindqvist");
    assertThat(row(page, "Carla Rossi.*")).hasCount(0);
    row(page, LEAVER + ".*").click();
    page.waitForURL(Pattern.compile(".*/people/\\d+/handover"));
    assertThat(page.locator("h1")).hasText("Hand over what " + LEAVER + " owns");
    assertAccessible(page);

    button(page, "Add a rule …").click();
    var rule = page.getByRole(AriaRole.DIALOG);
    picks(page, rule.getByLabel("Country"), "Germany");
    picks(page, rule.getByLabel("Successor"), SUCCESSOR);
    assertAccessible(page);
    picture(page, "handover-rule");
    within(rule, "Save").click();
    assertThat(page.locator(".handover-lines").last())
        .containsText("Country: Germany → " + SUCCESSOR);
    picks(page, page.getByLabel("The rest of the clients goes to"), "Ivo Dimitrov");
    page.getByLabel("Reason").fill("moves to another city");
  }

  private static void looksAtThePreview(Page page) {
    button(page, "Preview").click();
    assertThat(row(page, SUCCESSOR + " 2 clients .*")).isVisible();
    assertThat(row(page, "Ivo Dimitrov 1 client .*")).isVisible();
    assertAccessible(page);
    picture(page, "handover-preview");
    button(page, "Show which: 2 clients for " + SUCCESSOR).click();
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Nordhof Speicher");
    assertThat(page.getByRole(AriaRole.DIALOG)).not().containsText("Almtal");
    assertAccessible(page);
    within(page.getByRole(AriaRole.DIALOG), "Close").click();
  }

  private static void handsOver(Page page) {
    button(page, "Hand over").click();
    var sure = page.getByRole(AriaRole.ALERTDIALOG);
    assertThat(sure).containsText("3 things get new owners");
    assertAccessible(page);
    picture(page, "handover-question");
    within(sure, "Hand over").click();
    page.waitForURL(Pattern.compile(".*/handovers/\\d+"));
  }

  private static void keepsTheReport(Page page) throws IOException {
    assertThat(page.locator("h1")).hasText("Hand-over of " + LEAVER);
    assertThat(page.getByText("moves to another city")).isVisible();
    assertThat(row(page, ".*Nordhof Kontor " + SUCCESSOR)).isVisible();
    assertThat(row(page, ".*Almtal Kontor Ivo Dimitrov")).isVisible();
    assertAccessible(page);
    picture(page, "handover-report");
    button(page, "Export").click();
    assertAccessible(page);
    var file =
        page.waitForDownload(
            () ->
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV")).click());
    Assertions.assertThat(Files.readString(file.path()))
        .contains("Nordhof Kontor", "Nordhof Speicher", "Almtal Kontor", SUCCESSOR);
  }

  private static void isDisabled(Page page, String card) {
    page.navigate(card);
    assertThat(page.getByText("Owns nothing that somebody else would have to take over."))
        .isVisible();
    button(page, "Disable").click();
    var why = page.getByRole(AriaRole.DIALOG);
    why.getByLabel("Why").fill("has left");
    assertAccessible(page);
    within(why, "Disable").click();
    assertThat(button(page, "Enable")).isVisible();
    picture(page, "leaver-disabled");
  }

  private static Locator row(Page page, String pattern) {
    return page.getByRole(
        AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^" + pattern + "$")));
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static void picks(Page page, Locator field, String words) {
    field.fill(words);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words)).first().click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator within(Locator place, String name) {
    return place.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
