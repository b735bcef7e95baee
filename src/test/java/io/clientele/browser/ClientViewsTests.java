package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.clientele.Duty;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ClientViewsTests extends BrowserTest {

  private static final String SILENT = "A clients without contact for 30 days";

  @Test
  @Duty("A1")
  void sharesAViewWithTheDepartment() {
    var helena = window();
    signIn(helena, "helena");
    helena.navigate("/clients?class=B&sort=-city&columns=name.city.owner.mail");
    menu(helena, "Save as new view");
    helena.getByLabel("Name of the view").fill("B clients by city");
    button(helena, "Save").click();
    assertThat(tab(helena, "B clients by city")).hasAttribute("aria-current", "page");
    menu(helena, "Share with the department");
    assertThat(tab(helena, "B clients by city").locator("vaadin-icon")).isVisible();
    assertAccessible(helena);
    picture(helena, "views-head");

    var anna = window();
    signIn(anna, "anna");
    anna.navigate("/clients");
    assertThat(tab(anna, SILENT)).isVisible();
    tab(anna, "B clients by city").click();
    assertThat(tab(anna, "B clients by city")).hasAttribute("aria-current", "page");
    assertThat(anna.getByText("Class: B")).isVisible();
    assertThat(anna.locator("vaadin-grid")).not().containsText("Boris Petrov");
    tab(anna, SILENT).click();
    assertThat(anna.getByText("No contact for: 30 days")).isVisible();
    assertAccessible(anna);
    picture(anna, "views-member");

    var carla = window();
    signIn(carla, "carla");
    carla.navigate("/clients");
    assertThat(tab(carla, "All clients")).isVisible();
    assertThat(tab(carla, "B clients by city")).not().isVisible();
  }

  @Test
  @Duty("A1")
  void changesAllThatAViewShowsAndTellsWhatBecameOfIt() {
    var page = window();
    signIn(page, "anna");
    page.navigate("/clients?class=C");
    button(page, "Change …").click();
    assertThat(page.getByText(Pattern.compile("All \\d+ clients that the list shows"))).isVisible();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("What shall change"))
        .or(page.locator("vaadin-select").first())
        .first()
        .click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Add a tag")).click();
    var tag =
        page.getByRole(
            AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Tag").setExact(true));
    tag.fill("spring tour");
    tag.press("Enter");
    button(page, "Check").click();
    var start = page.getByText(Pattern.compile("Change \\d+ clients"));
    assertThat(start).isVisible();
    assertAccessible(page);
    picture(page, "batch-counted");
    start.click();

    assertThat(page.getByText("Done. Each change stands in the history of its card.")).isVisible();
    picture(page, "batch-done");
    button(page, "Close").click();
    page.navigate("/clients?tag=spring+tour");
    assertThat(page.getByText("Tags: spring tour")).isVisible();
    assertThat(page.getByText(Pattern.compile("^\\d+ clients$"))).isVisible();
  }

  private static void menu(Page page, String item) {
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("View").setExact(true))
        .click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item)).click();
  }

  private static Locator tab(Page page, String view) {
    return page.locator(".view-tabs")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(view));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
