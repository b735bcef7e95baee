package io.clientele.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The head and foot of pages: lines that stand at the same place on at least half of them. */
final class PdfMargins {

  /** Lines at either end of a page that may belong to its head or foot. */
  private static final int LINES = 3;

  private final Set<String> repeated;

  PdfMargins(List<List<Placed>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (var page : pages) {
      IntStream.range(0, page.size())
          .filter(at -> at < LINES || at >= page.size() - LINES)
          .mapToObj(at -> page.get(at).key())
          .distinct()
          .forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    var enough = Math.max(2, (pages.size() + 1) / 2);
    repeated =
        seen.entrySet().stream()
            .filter(line -> line.getValue() >= enough)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  /** A line where it stands, from the top of the page, with the size of its letters. */
  record Placed(String words, float y, float size) {

    /** The same on every page but for numbers. */
    String key() {
      return words.replaceAll("\\d+", "#") + "@" + Math.round(y);
    }
  }

  List<Placed> without(List<Placed> page) {
    var begin = 0;
    while (begin < page.size() && repeated.contains(page.get(begin).key())) {
      begin++;
    }
    var end = page.size();
    while (end > begin && repeated.contains(page.get(end - 1).key())) {
      end--;
    }
    return page.subList(begin, end);
  }
}
