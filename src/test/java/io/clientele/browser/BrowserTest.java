package io.clientele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A way through the portal in a real browser, as a person goes it. The portal is a process of its
 * own: these tests run one after another, but beside all others.
 */
@Tag("browser")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
abstract class BrowserTest {

  private static final List<String> SERIOUS = List.of("serious", "critical");

  private final List<BrowserContext> windows = new ArrayList<>();

  @AfterEach
  void closeWindows() {
    windows.forEach(BrowserContext::close);
    windows.clear();
  }

  /** A window of its own session. */
  final Page window(ColorScheme scheme, int width, int height) {
    var context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(RunningPortal.address())
                    .setColorScheme(scheme)
                    .setTimezoneId("Europe/Berlin")
                    .setLocale("en-GB")
                    .setAcceptDownloads(true)
                    .setViewportSize(width, height));
    context.setDefaultTimeout(20_000);
    windows.add(context);
    return context.newPage();
  }

  final Page window() {
    return window(ColorScheme.LIGHT, 1400, 900);
  }

  static void signIn(Page page, String person) {
    page.navigate("/login");
    page.getByLabel("Username").fill(person);
    page.locator("input[name=password]").fill("demo");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")).click();
    page.waitForURL(url -> !url.contains("/login"));
  }

  /** Waits until the page has said everything it wanted to the portal, and drawn the answers. */
  static void settle(Page page) {
    page.waitForFunction(
        """
        () => document.readyState === 'complete'
          && Object.values(window.Vaadin?.Flow?.clients ?? {})
            .every(client => !client.isActive?.())
        """);
    page.locator("h1").first().waitFor();
  }

  /** No serious finding of axe, which needs no page of its own here: nothing is in frames. */
  static void assertAccessible(Page page) {
    assertNothingSerious(page, new AxeBuilder(page));
  }

  /** As {@link #assertAccessible}, of the colours alone. */
  static void assertReadable(Page page) {
    assertNothingSerious(page, new AxeBuilder(page).withRules(List.of("color-contrast")));
  }

  private static void assertNothingSerious(Page page, AxeBuilder axe) {
    var found =
        axe.setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> SERIOUS.contains(rule.getImpact()))
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList())
            .toList();
    assertThat(found).as("axe on " + page.url()).isEmpty();
  }

  /** A picture of the page as it is now, in {@code target/screens}. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
  }
}
