package io.clientele.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What the portal reads stands described, else the start would refuse it as an unknown option. */
class KnownPropertiesTests {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(clientele\\.[a-z.-]+)");

  private final KnownProperties known = KnownProperties.onTheClassPath();

  @Test
  void knowsEveryPlaceholderInTheSources() throws IOException {
    List<String> read;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      read =
          files.filter(Files::isRegularFile).flatMap(KnownPropertiesTests::placeholders).toList();
    }

    assertThat(read).allMatch(known::contains);
  }

  @Test
  void knowsEveryPropertyOfARecord() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    List<String> read =
        scanner.findCandidateComponents("io.clientele").stream()
            .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
            .flatMap(KnownPropertiesTests::components)
            .toList();

    assertThat(read).allMatch(known::contains);
  }

  @Test
  void takesEverySpellingAndNoMisspelling() {
    assertThat(List.of("server.port", "SERVER_PORT", "spring.datasource.hikari.maximumPoolSize"))
        .allMatch(known::contains);
    assertThat(List.of("logging.level.io.clientele", "spring.jpa.properties.hibernate.show_sql"))
        .allMatch(known::contains);
    assertThat(List.of("prot", "server.prot", "clientele.dta")).noneMatch(known::contains);
  }

  private static Stream<String> placeholders(Path source) {
    try {
      return PLACEHOLDER.matcher(Files.readString(source)).results().map(match -> match.group(1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> components(Class<?> properties) {
    String prefix = properties.getAnnotation(ConfigurationProperties.class).value();
    return Arrays.stream(properties.getRecordComponents())
        .map(component -> prefix + "." + component.getName());
  }
}
