package io.clientele.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.papers.Comparison.Change;
import io.clientele.papers.Comparison.Row;
import io.clientele.papers.Piece.Fate;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of any comparison. A failing run is repeated by {@code -Dclientele.seed=N}. */
class ComparisonPropertyTests {

  private static final int ROUNDS = Boolean.getBoolean("clientele.long") ? 20_000 : 600;
  private static final long SEED = Long.getLong("clientele.seed", 20_261_128L);

  @Test
  void makesTheirsOutOfOurs() {
    everyTime((ours, theirs) -> assertThat(Comparison.of(ours, theirs).theirs()).isEqualTo(theirs));
  }

  @Test
  void tellsOfEveryClauseOnce() {
    everyTime(
        (ours, theirs) -> {
          var rows = Comparison.of(ours, theirs).rows();

          assertThat(rows.stream().flatMapToInt(row -> row.ours().stream()))
              .containsExactlyInAnyOrderElementsOf(places(ours));
          assertThat(rows.stream().flatMapToInt(row -> row.theirs().stream()))
              .containsExactlyElementsOf(places(theirs));
        });
  }

  @Test
  void tellsOfEveryWordOfBothOnce() {
    everyTime(
        (ours, theirs) -> {
          for (var row : Comparison.of(ours, theirs).rows()) {
            var our = row.ours().isPresent() ? ours.get(row.ours().getAsInt()) : new Clause("", "");
            var their =
                row.theirs().isPresent() ? theirs.get(row.theirs().getAsInt()) : new Clause("", "");

            assertThat(Piece.ours(row.heading())).isEqualTo(our.heading());
            assertThat(Piece.ours(row.text())).isEqualTo(our.text());
            assertThat(Piece.theirs(row.heading())).isEqualTo(their.heading());
            assertThat(Piece.theirs(row.text())).isEqualTo(their.text());
          }
        });
  }

  @Test
  void saysOnlySameOfEqualPapers() {
    everyTime(
        (ours, theirs) -> {
          assertThat(Comparison.of(ours, List.copyOf(ours)).isSame()).isTrue();
          assertThat(Comparison.of(ours, theirs).isSame()).isEqualTo(ours.equals(theirs));
        });
  }

  @Test
  void swapsAddedAndRemovedWithTheSides() {
    everyTime(
        (ours, theirs) ->
            assertThat(Comparison.of(theirs, ours).rows())
                .containsExactlyInAnyOrderElementsOf(
                    Comparison.of(ours, theirs).rows().stream()
                        .map(ComparisonPropertyTests::seenFromTheOtherSide)
                        .toList()));
  }

  @Test
  void saysWhatWouldBeSaidOfWordsAlone() {
    everyTime(
        (ours, theirs) -> {
          for (var row : Comparison.of(ours, theirs).rows()) {
            var changes = row.isReworded();

            assertThat(changes && row.change() == Change.SAME).isFalse();
            assertThat(row.change() == Change.CHANGED && !changes).isFalse();
            assertThat(row.text()).noneMatch(piece -> piece.text().isEmpty());
            assertThat(neighbours(row.text())).noneMatch(pair -> pair.get(0) == pair.get(1));
          }
        });
  }

  private static void everyTime(BiConsumer<List<Clause>, List<Clause>> holds) {
    for (var round = 0; round < ROUNDS; round++) {
      var random = new Random(SEED + round);
      var papers = new PaperFixtures(random);
      var ours = papers.clauses(random.nextInt(12), random.nextInt(60));
      var theirs =
          random.nextInt(5) == 0
              ? papers.clauses(random.nextInt(8), random.nextInt(30))
              : papers.negotiated(ours, random.nextInt(8));
      try {
        holds.accept(ours, theirs);
      } catch (AssertionError | RuntimeException broken) {
        throw new AssertionError("seed " + (SEED + round), broken);
      }
    }
  }

  private static List<Integer> places(List<Clause> clauses) {
    return Stream.iterate(0, place -> place + 1).limit(clauses.size()).toList();
  }

  private static List<List<Fate>> neighbours(List<Piece> pieces) {
    return Stream.iterate(1, place -> place + 1)
        .limit(Math.max(0, pieces.size() - 1))
        .map(place -> List.of(pieces.get(place - 1).fate(), pieces.get(place).fate()))
        .toList();
  }

  private static Row seenFromTheOtherSide(Row row) {
    var change =
        switch (row.change()) {
          case ADDED -> Change.REMOVED;
          case REMOVED -> Change.ADDED;
          default -> row.change();
        };
    return new Row(
        change,
        row.theirs(),
        row.ours(),
        WordComparison.turned(row.heading()),
        WordComparison.turned(row.text()));
  }
}
