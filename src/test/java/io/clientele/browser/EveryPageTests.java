package io.clientele.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every page that can be opened by its address alone, in light, dark and narrow. */
class EveryPageTests extends BrowserTest {

  /** Whose page it is, by the first role that may open it. */
  private static final Map<String, String> PERSONS =
      Map.of(
          "ACCOUNT_MANAGER", "anna",
          "DEPARTMENT_HEAD", "helena",
          "DIRECTOR", "diana",
          "ADMINISTRATOR", "admin");

  private static final int WIDE = 1400;
  private static final int NARROW = 390;
  private static final int HEIGHT = 900;

  @Test
  void isAccessibleAndNotWiderThanTheScreen() {
    pages()
        .forEach(
            (person, paths) -> {
              var page = window(ColorScheme.LIGHT, WIDE, HEIGHT);
              if (!person.isEmpty()) {
                signIn(page, person);
              }
              paths.forEach(path -> look(page, path));
            });
  }

  /** Loaded once: neither the dark nor a narrower window makes a page load again. */
  private static void look(Page page, String path) {
    page.navigate("/" + path);
    settle(page);
    var name = path.isEmpty() ? "day" : path.replace('/', '-');
    picture(page, name + "-light");
    assertAccessible(page);
    assertFits(page, WIDE);
    lookInTheDark(page, name);

    page.setViewportSize(NARROW, HEIGHT);
    settle(page);
    awaits(() -> assertFits(page, NARROW));
    picture(page, name + "-narrow");
    assertAccessible(page);
    page.setViewportSize(WIDE, HEIGHT);
  }

  private static void lookInTheDark(Page page, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    // colours fade over
    awaits(() -> assertReadable(page));
    picture(page, name + "-dark");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private static void awaits(ThrowingRunnable wanted) {
    await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(wanted);
  }

  private static void assertFits(Page page, int width) {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of " + page.url())
        .isLessThanOrEqualTo(width);
  }

  private static Map<String, List<String>> pages() {
    var pages = new TreeMap<String, List<String>>();
    views()
        .filter(view -> !view.getAnnotation(Route.class).value().contains(":"))
        .forEach(
            view ->
                pages
                    .computeIfAbsent(person(view), nobody -> new ArrayList<>())
                    .add(view.getAnnotation(Route.class).value()));
    return pages;
  }

  private static String person(Class<?> view) {
    if (view.isAnnotationPresent(AnonymousAllowed.class)) {
      return "";
    }
    var roles = view.getAnnotation(RolesAllowed.class);
    return roles == null
        ? "anna"
        : Stream.of(roles.value())
            .filter(PERSONS::containsKey)
            .map(PERSONS::get)
            .findFirst()
            .orElseThrow();
  }

  private static Stream<Class<?>> views() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    return scanner.findCandidateComponents("io.clientele").stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
  }
}
