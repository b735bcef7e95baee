package io.clientele.papers;

import io.clientele.office.OfficeFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which styles of a text document are those of headings. Their names are English everywhere. */
final class DocxStyles {

  private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");

  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> titles = new HashSet<>();

  private DocxStyles() {}

  static DocxStyles of(OfficeFile file) {
    var styles = new DocxStyles();
    file.relations(file.main()).values().stream()
        .filter(relation -> relation.type().endsWith("/styles"))
        .findFirst()
        .ifPresent(relation -> styles.read(file, relation.part()));
    return styles;
  }

  /** The level of a heading, 1 for the highest; 0 when it is none. */
  int level(String style) {
    var at = style;
    for (var steps = 0; steps < 20 && !at.isEmpty(); steps++) {
      var level = levels.getOrDefault(at, 0);
      if (level > 0) {
        return level;
      }
      at = parents.getOrDefault(at, "");
    }
    return 0;
  }

  boolean isTitle(String style) {
    return titles.contains(style);
  }

  /** From the number that is written, which begins with 0. */
  static int outlined(String outline) {
    return outline.matches("[0-8]") ? Integer.parseInt(outline) + 1 : 0;
  }

  private void read(OfficeFile file, String part) {
    var markup = file.markup(part, OfficeFile.LARGEST_PART);
    var style = "";
    while (markup.toStart("style", "name", "basedOn", "outlineLvl")) {
      switch (markup.name()) {
        case "style" -> style = markup.word("styleId");
        case "name" -> {
          var heading = HEADING.matcher(markup.word("val"));
          if (heading.matches()) {
            levels.put(style, Integer.parseInt(heading.group(1)));
          }
          if (markup.word("val").equalsIgnoreCase("title")) {
            titles.add(style);
          }
        }
        case "basedOn" -> parents.put(style, markup.word("val"));
        default -> levels.putIfAbsent(style, outlined(markup.word("val")));
      }
    }
  }
}
