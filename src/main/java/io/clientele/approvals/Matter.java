package io.clientele.approvals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be approved, beside what was handed in the time before.
 *
 * @param again whether it was handed in before
 */
public record Matter(List<Line> lines, List<String> warnings, boolean again) {

  public Matter {
    lines = List.copyOf(lines);
    warnings = List.copyOf(warnings);
  }

  /**
   * @param value empty when it is there no more
   * @param before what it was the time before, when that was something else; empty when it is new
   */
  public record Line(String textKey, String value, @Nullable String before) {}

  public boolean isChanged() {
    return lines.stream().anyMatch(line -> line.before() != null);
  }

  static Matter of(Frozen now) {
    var lines = now.lines().stream().map(line -> new Line(line.textKey(), line.value(), null));
    return new Matter(lines.toList(), now.warnings(), false);
  }

  /** What is there no more stands at the end. */
  static Matter since(List<LineTable.Kept> earlier, Frozen now) {
    Map<String, Deque<LineTable.Kept>> left = new LinkedHashMap<>();
    earlier.forEach(
        line -> left.computeIfAbsent(line.textKey(), key -> new ArrayDeque<>()).add(line));
    var lines = new ArrayList<Line>();
    for (var line : now.lines()) {
      var before = left.getOrDefault(line.textKey(), new ArrayDeque<>()).poll();
      lines.add(new Line(line.textKey(), line.value(), before(before, line)));
    }
    left.values().stream()
        .flatMap(Deque::stream)
        .map(gone -> new Line(gone.textKey(), "", gone.value()))
        .forEach(lines::add);
    return new Matter(lines, now.warnings(), true);
  }

  private static @Nullable String before(LineTable.@Nullable Kept before, Frozen.Line now) {
    if (before == null) {
      return "";
    }
    return before.identity().equals(LineTable.Kept.of(now).identity()) ? null : before.value();
  }
}
