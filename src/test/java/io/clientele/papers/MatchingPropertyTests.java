package io.clientele.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.papers.Matching.Suggestion;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of any matching. A failing run is repeated by {@code -Dclientele.seed=N}. */
class MatchingPropertyTests {

  private static final int ROUNDS = Boolean.getBoolean("clientele.long") ? 10_000 : 300;
  private static final long SEED = Long.getLong("clientele.seed", 20_261_128L);

  @Test
  void givesNoClauseTwice() {
    for (var round = 0; round < ROUNDS; round++) {
      var house = house(round);
      var suggestions = house.matching().suggestions();

      assertThat(suggestions).extracting(Suggestion::ours).doesNotHaveDuplicates();
      assertThat(suggestions).extracting(Suggestion::theirs).doesNotHaveDuplicates().isSorted();
      assertThat(suggestions)
          .extracting(Suggestion::score)
          .allMatch(score -> score >= Matching.ALIKE && score <= 1.000_001);
    }
  }

  @Test
  void leavesNoTwoThatWouldRatherHaveEachOther() {
    for (var round = 0; round < ROUNDS; round++) {
      var house = house(round);
      var likeness = new Likeness(house.ours(), house.theirs());
      var has = new double[2][Math.max(house.ours().size(), house.theirs().size())];
      for (var suggestion : house.matching().suggestions()) {
        has[0][suggestion.ours()] = suggestion.score();
        has[1][suggestion.theirs()] = suggestion.score();
      }
      for (var our = 0; our < house.ours().size(); our++) {
        for (var their = 0; their < house.theirs().size(); their++) {
          var score = likeness.between(our, their);
          assertThat(score >= Matching.ALIKE && score > has[0][our] && score > has[1][their])
              .as("seed %s, ours %s and theirs %s", SEED + round, our, their)
              .isFalse();
        }
      }
    }
  }

  @Test
  void isSureOfEqualClausesWhereverTheyStand() {
    for (var round = 0; round < ROUNDS; round++) {
      var random = new Random(SEED + round);
      var ours = new PaperFixtures(random).clauses(1 + random.nextInt(10), 5 + random.nextInt(40));
      var theirs = new java.util.ArrayList<>(ours);
      Collections.shuffle(theirs, random);

      var matching = Matching.of(ours, theirs);

      assertThat(matching.suggestions()).hasSameSizeAs(ours);
      for (var suggestion : matching.suggestions()) {
        assertThat(suggestion.score()).isGreaterThan(0.999_999);
      }
    }
  }

  @Test
  void suggestsTheClauseThatWasRewordedAndRenamed() {
    var ours =
        List.of(
            new Clause("Delivery", "Goods are delivered to the buyer’s warehouse within ten days."),
            new Clause("Payment", "The buyer pays each invoice within 30 days of its date."));
    var theirs =
        List.of(
            new Clause(
                "Terms of payment", "Invoices are paid by the buyer within 90 days of their date."),
            new Clause("Lieferung", "Geliefert wird frei Haus."));

    var matching = Matching.of(ours, theirs);

    assertThat(matching.forTheirs(0)).map(Suggestion::ours).contains(1);
    assertThat(matching.forTheirs(1)).isEmpty();
  }

  private record House(List<Clause> ours, List<Clause> theirs, Matching matching) {}

  private static House house(int round) {
    var random = new Random(SEED + round);
    var papers = new PaperFixtures(random);
    var ours = papers.clauses(random.nextInt(10), random.nextInt(40));
    var theirs = papers.negotiated(ours, random.nextInt(6));
    return new House(ours, theirs, Matching.of(ours, theirs));
  }
}
