package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.clientele.Duty;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A contract from its first draft to what is signed, printed and verified. */
class ContractJourneyTests extends BrowserTest {

  private static final String CLIENT = "Cape Horn Provisions Ltd";
  private static final String TITLE = "Supply on ninety days to Cape Horn";
  private static final String THEIRS =
      "The buyer pays within ninety days of the day on which the goods arrive.";

  @Test
  @Duty({"E1", "E2", "E3", "E4"})
  void isDraftedReturnedAgreedUponApprovedSignedAndVerified() {
    var anna = window();
    signIn(anna, "anna");
    var card = findsTheClient(anna);
    var contract = drafts(anna);
    var number = heading(anna).innerText();
    submits(anna);
    assertThat(anna.getByText("Asked now:")).containsText("Felix Bauer");
    assertThat(anna.getByText("Asked now:")).containsText("Vera Lang");

    var diana = window();
    signIn(diana, "diana");
    isNotSignedYet(diana, contract, "it is In approval");
    answers("vera", number, "Return", "Ask the client about the payment first");

    objects(anna, contract);
    agrees(anna);
    submits(anna);
    answers("vera", number, "Approve", "");
    standsInForFelix(diana);
    answers("petra", number, "Approve", "for Felix");
    answers("helena", number, "Approve", "");
    isNotSignedYet(diana, contract, "it is In approval");
    answers("diana", number, "Approve", "");

    anna.navigate(contract);
    assertThat(main(anna)).containsText("Approved");
    anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("How the approval stands"))
        .click();
    assertThat(main(anna)).containsText("Petra Novak for Felix Bauer");
    picture(anna, "contract-approved");

    signs(diana, contract);
    verifies(anna, contract);
    standsOnTheCard(anna, card);
    standsInForFelixNoLonger(diana);
  }

  /** The address of the card. */
  private static String findsTheClient(Page page) {
    page.navigate("/clients");
    button(page, "New client").click();
    var form = page.getByRole(AriaRole.DIALOG);
    form.getByLabel("Legal name").fill(CLIENT);
    within(form, "Save").click();
    page.waitForURL(Pattern.compile(".*/clients/\\d+.*"));
    assertThat(heading(page)).hasText(CLIENT);
    return page.url();
  }

  /** The address of the contract. */
  private static String drafts(Page page) {
    page.navigate(page.url().replaceAll("(/clients/\\d+).*", "$1/contracts"));
    button(page, "New contract").click();
    var form = page.getByRole(AriaRole.DIALOG);
    form.getByLabel("Title").fill(TITLE);
    within(form, "Save").click();
    page.waitForURL(Pattern.compile(".*/contracts/\\d+"));

    button(page, "Edit terms").click();
    var terms = page.getByRole(AriaRole.DIALOG);
    terms.getByLabel("Amount", exactly()).fill("150000");
    terms.getByLabel("Payment within days").fill("90");
    terms.getByLabel("Price type").click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Wholesale prices"))
        .click();
    terms.getByLabel("Penalty a week of delay, %").fill("0.5");
    terms.getByLabel("Delivery").fill("DAP Bristol");
    var today = LocalDate.now(ZoneOffset.UTC);
    day(terms.getByLabel("From", exactly()), today);
    day(terms.getByLabel("To", exactly()), today.plusYears(1));
    terms.getByLabel("Renewed by months").fill("12");
    terms.getByLabel("Notice, days").fill("60");
    within(terms, "Save").click();
    assertThat(terms).isHidden();
    assertThat(main(page)).containsText("90 days");
    assertAccessible(page);
    picture(page, "contract-draft");
    return page.url();
  }

  private static void day(Locator field, LocalDate day) {
    field.fill(day.toString());
    field.press("Enter");
    field.press("Tab");
    assertThat(field.page().locator("vaadin-date-picker[opened]")).hasCount(0);
  }

  private static void submits(Page page) {
    button(page, "Submit for approval").click();
    assertThat(page.getByText("Submitted. You are told what comes of it.")).isVisible();
  }

  private static void isNotSignedYet(Page page, String contract, String why) {
    page.navigate(contract);
    button(page, "Sign").click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    within(dialog, "Sign").click();
    assertThat(page.getByText(why).first()).isVisible();
    within(dialog, "Cancel").click();
  }

  private void answers(String person, String number, String verdict, String words) {
    var page = window();
    signIn(page, person);
    page.navigate("/approvals");
    page.locator("vaadin-grid").getByText(number).click();
    page.waitForURL(Pattern.compile(".*/approvals/\\d+"));
    assertAccessible(page);
    picture(page, "contract-asked-" + person);
    button(page, verdict).click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.locator("textarea").fill(words);
    within(dialog, verdict).click();
    page.waitForURL(Pattern.compile(".*/approvals$"));
    page.context().close();
  }

  private static void objects(Page page, String contract) {
    page.navigate(contract);
    button(page, "Record objection").click();
    var form = page.getByRole(AriaRole.DIALOG);
    form.getByLabel("To what they object").click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Payment").setExact(true))
        .click();
    var theirs = form.getByLabel("The client’s wording");
    assertThat(theirs).hasValue(Pattern.compile("^Invoices are payable within 90 days.*"));
    theirs.fill(THEIRS);
    form.getByLabel("The client’s objection").fill("Our own customers pay late");
    within(form, "Save").click();
    assertThat(page.getByText("1 row is open")).isVisible();
  }

  private static void agrees(Page page) {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Agree: .+")))
        .click();
    var form = page.getByRole(AriaRole.DIALOG);
    within(form, "Use theirs").click();
    within(form, "Save").click();
    button(page, "Take agreed wordings into the draft").click();
    page.getByRole(AriaRole.ALERTDIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take in"))
        .click();
    assertThat(page.getByText("1 agreed wording is in the draft now.")).isVisible();
    assertThat(main(page)).containsText("Not standard");
    picture(page, "contract-agreed");
  }

  private static void standsInForFelix(Page page) {
    page.navigate("/absences");
    button(page, "Record for somebody").click();
    var form = page.getByRole(AriaRole.DIALOG);
    picks(page, form.getByLabel("Who is away"), "Felix Bauer");
    picks(page, form.getByLabel("Substitute"), "Petra Novak");
    within(form, "Appoint").click();
    assertThat(form).isHidden();
  }

  private static void standsInForFelixNoLonger(Page page) {
    page.navigate("/absences");
    page.locator("input[placeholder=Search]").fill("Felix");
    assertThat(button(page, "End")).hasCount(1);
    button(page, "End").click();
    within(page.getByRole(AriaRole.ALERTDIALOG), "End").click();
    assertThat(button(page, "End")).hasCount(0);
  }

  private static void signs(Page page, String contract) {
    page.navigate(contract);
    button(page, "Sign").click();
    within(page.getByRole(AriaRole.DIALOG), "Sign").click();
    assertThat(page.getByText(Pattern.compile(".+ is signed\\."))).isVisible();
    assertThat(page.locator(".hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
    assertAccessible(page);
    picture(page, "contract-signed");
  }

  private static void verifies(Page page, String contract) {
    page.navigate(contract);
    var number = heading(page).innerText();
    var hash = page.locator(".hash").innerText();
    page.navigate("/p/verify/" + number);
    page.getByLabel("SHA-256").fill(hash);
    button(page, "Check").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("They belong together");
    page.getByLabel("SHA-256").fill((hash.startsWith("a") ? "b" : "a") + hash.substring(1));
    button(page, "Check").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("They do not belong together");
  }

  private static void standsOnTheCard(Page page, String card) {
    page.navigate(card);
    assertThat(main(page)).containsText("90 days");
    picture(page, "contract-card");
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  private static void picks(Page page, Locator field, String words) {
    field.fill(words);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words)).first().click();
  }

  private static Locator main(Page page) {
    return page.getByRole(AriaRole.MAIN);
  }

  private static Locator heading(Page page) {
    return page.locator("h1");
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
