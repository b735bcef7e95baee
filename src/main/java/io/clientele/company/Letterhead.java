package io.clientele.company;

import java.util.List;

/**
 * What stands about the house on its letters.
 *
 * @param name as one speaks of it; empty before anybody wrote it down
 * @param lines name, address, ways to reach it and numbers, each as it is printed
 */
public record Letterhead(String name, List<String> lines) {

  static final Letterhead BLANK = new Letterhead("", List.of());

  public Letterhead {
    lines = lines.stream().filter(line -> !line.isBlank()).toList();
  }
}
