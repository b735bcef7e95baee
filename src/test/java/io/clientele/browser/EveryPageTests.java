package io.clientele.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  /** A page looks the same in the dark but for its colours: it is not loaded for them again. */
  enum Look {
    LIGHT_AND_DARK(1400),
    NARROW(390);

    private final int width;

    Look(int width) {
      this.width = width;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isAccessibleAndNotWiderThanTheScreen(Look look) {
    pages()
        .forEach(
            (person, paths) -> {
              var page = window(ColorScheme.LIGHT, look.width, 900);
              if (!person.isEmpty()) {
                signIn(page, person);
              }
              paths.forEach(path -> look(page, look, path));
            });
  }

  private static void look(Page page, Look look, String path) {
    page.navigate("/" + path);
    settle(page);
    var name = path.isEmpty() ? "day" : path.replace('/', '-');
    picture(page, name + (look == Look.NARROW ? "-narrow" : "-light"));
    assertAccessible(page);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of /" + path)
        .isLessThanOrEqualTo(look.width);

    if (look == Look.LIGHT_AND_DARK) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      // colours fade over
      await()
          .pollInSameThread()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(() -> assertReadable(page));
      picture(page, name + "-dark");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
  }

  private static Map<String, List<String>> pages() {
    var pages = new TreeMap<String, List<String>>();
    views()
        .filter(view -> !view.getAnnotation(Route.class).value().contains(":"))
        .forEach(
            view ->
                pages
                    .computeIfAbsent(person(view), nobody -> new java.util.ArrayList<>())
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
