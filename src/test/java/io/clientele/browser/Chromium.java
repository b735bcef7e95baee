package io.clientele.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the machine, started once for all browser tests of a run. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static Browser browser;

  private Chromium() {}

  static synchronized Browser browser() {
    if (browser == null) {
      PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable())
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync",
                              "--no-first-run")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }

  private static Path executable() {
    var folders = System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator);
    return Optional.ofNullable(System.getenv("CHROMIUM"))
        .map(Path::of)
        .or(
            () ->
                NAMES.stream()
                    .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst())
        .orElseThrow(() -> new IllegalStateException("Install Chromium, or name it in CHROMIUM."));
  }
}
