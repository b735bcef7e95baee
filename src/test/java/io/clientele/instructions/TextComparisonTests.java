package io.clientele.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.instructions.TextComparison.Fate;
import io.clientele.instructions.TextComparison.Line;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextComparisonTests {

  @Test
  void tellsLineByLineWhatBecameOfThem() {
    assertThat(compared("Pay at once.\n\nAsk your head.\nGreet.", "Pay in a week.\nGreet.\nSmile."))
        .containsExactly(
            new Line(Fate.KEPT, "Rule"),
            new Line(Fate.REMOVED, "Pay at once."),
            new Line(Fate.REMOVED, "Ask your head."),
            new Line(Fate.ADDED, "Pay in a week."),
            new Line(Fate.KEPT, "Greet."),
            new Line(Fate.ADDED, "Smile."));
  }

  @Test
  void keepsAllOfWhatIsTheSame() {
    assertThat(compared("One.\nTwo.", "One.\n\n  Two.")).allMatch(line -> line.fate() == Fate.KEPT);
    assertThat(compared("", "")).hasSize(1);
  }

  @Test
  void tellsBothVersionsWhole() {
    var random = new Random(7);
    for (var round = 0; round < 200; round++) {
      var before = text(random);
      var after = text(random);
      var lines = compared(before, after);

      assertThat(without(lines, Fate.ADDED)).isEqualTo("Rule\n" + before);
      assertThat(without(lines, Fate.REMOVED)).isEqualTo("Rule\n" + after);
    }
  }

  @Test
  void takesALongTextAsWrittenAnew() {
    var before = lines("old", 3_000);
    var after = lines("new", 3_000);

    assertThat(compared(before, after)).hasSize(6_001);
  }

  private static String lines(String word, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> word + number)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Random random) {
    return IntStream.range(0, 1 + random.nextInt(8))
        .mapToObj(line -> "line " + random.nextInt(4))
        .collect(Collectors.joining("\n"));
  }

  private static String without(List<Line> lines, Fate fate) {
    return lines.stream()
        .filter(line -> line.fate() != fate)
        .map(Line::words)
        .collect(Collectors.joining("\n"));
  }

  private static List<Line> compared(String before, String after) {
    return TextComparison.of(details(before), details(after));
  }

  private static InstructionDetails details(String text) {
    return new InstructionDetails("Rule", text, Set.of(), Set.of(), null);
  }
}
