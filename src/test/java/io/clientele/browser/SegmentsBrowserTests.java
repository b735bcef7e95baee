package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.clientele.Duty;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SegmentsBrowserTests extends BrowserTest {

  @Test
  @Duty("B1")
  void savesASegmentFromTheListAndOpensItsFigure() {
    var page = window();
    signIn(page, "anna");
    page.navigate("/clients?status=PROSPECT&class=A");
    var found = page.locator(".chosen-bar").getByRole(AriaRole.STATUS);
    assertThat(found).hasText(Pattern.compile("\\d+ clients?"));
    var number = found.textContent().replaceAll("\\D", "");
    button(page, "Save as segment").click();
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("A prospects");
    button(page, "Save").click();
    assertThat(page.locator("h1")).hasText("A prospects");
    assertAccessible(page);
    picture(page, "segment-new");

    page.locator("a.figure").first().click();

    assertThat(page).hasURL(Pattern.compile("/clients\\?.*status=PROSPECT"));
    assertThat(page.getByText(Pattern.compile("^" + number + " clients?$"))).isVisible();
  }

  @Test
  @Duty("B1")
  void showsHowASegmentGrew() {
    var page = window();
    signIn(page, "helena");
    page.navigate("/segments");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prospects")).first().click();
    assertThat(page.locator("portal-chart svg")).isVisible();
    assertThat(page.locator("table.figures tbody tr").first()).isVisible();
    assertAccessible(page);
    picture(page, "segment");
  }

  @Test
  @Duty("B3")
  void opensTheClientsThatASourceWon() {
    var page = window();
    signIn(page, "helena");
    page.navigate("/sources");
    assertThat(page.locator("portal-chart svg")).isVisible();
    assertAccessible(page);
    picture(page, "sources");
    var fair = page.locator("table.figures").first().locator("tr", rows("Trade fair"));
    var won = fair.locator("td:nth-child(7) a");
    var number = won.textContent().strip();

    won.click();

    assertThat(page).hasURL(Pattern.compile("/clients\\?.*source=Trade"));
    assertThat(page.getByText("Source: Trade fair")).isVisible();
    assertThat(page.getByText(Pattern.compile("^" + number + " clients?$"))).isVisible();
  }

  private static Locator.LocatorOptions rows(String words) {
    return new Locator.LocatorOptions().setHasText(words);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
