package io.clientele.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.json.JsonParserFactory;

/** Every property that the portal and its libraries say they read, in any spelling. */
final class KnownProperties {

  private static final List<String> DESCRIPTIONS =
      List.of(
          "META-INF/spring-configuration-metadata.json",
          "META-INF/additional-spring-configuration-metadata.json");

  private final Set<String> names = new HashSet<>();
  private final Set<String> mapsAndLists = new HashSet<>();

  private KnownProperties() {}

  static KnownProperties onTheClassPath() {
    KnownProperties known = new KnownProperties();
    for (String description : DESCRIPTIONS) {
      known.readAll(description);
    }
    return known;
  }

  /** Takes names of all kinds: {@code server.port}, {@code SERVER_PORT}, {@code serverPort}. */
  boolean contains(String name) {
    String canonical = canonical(name);
    return names.contains(canonical)
        || mapsAndLists.stream().anyMatch(prefix -> canonical.startsWith(prefix + "_"));
  }

  private void readAll(String description) {
    try {
      for (URL file :
          Collections.list(KnownProperties.class.getClassLoader().getResources(description))) {
        try (InputStream in = file.openStream()) {
          read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(String json) {
    Object properties = JsonParserFactory.getJsonParser().parseMap(json).get("properties");
    if (properties instanceof List<?> list) {
      for (Object property : list) {
        if (property instanceof Map<?, ?> described) {
          remember(String.valueOf(described.get("name")), String.valueOf(described.get("type")));
        }
      }
    }
  }

  private void remember(String name, String type) {
    names.add(canonical(name));
    if (type.startsWith("java.util.")) {
      mapsAndLists.add(canonical(name));
    }
  }

  private static String canonical(String name) {
    return name.replace("-", "").replaceAll("[.\\[\\]]+", "_").toLowerCase(Locale.ROOT);
  }
}
