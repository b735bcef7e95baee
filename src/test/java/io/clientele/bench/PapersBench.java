package io.clientele.bench;

import io.clientele.papers.Clause;
import io.clientele.papers.Comparison;
import io.clientele.papers.ContractFixtures;
import io.clientele.papers.PaperFixtures;
import io.clientele.papers.Papers;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How long two versions of 200 clauses take to compare, and how many contracts of 50 clauses are
 * printed in a second, on one core.
 */
final class PapersBench {

  private static final int CLAUSES = 200;
  private static final int WORDS = 120;
  private static final int CHANGES = 60;
  private static final int PAIRS = 40;
  private static final int WARM_UP = 100;
  private static final int COMPARISONS = 200;
  private static final int PRINTED = 50;
  private static final int PRINTS = 30;

  private PapersBench() {}

  public static void main(String[] none) {
    var compare = compareMilliseconds();
    var printed = printedPerSecond();
    System.out.printf("%-40s %8.2f ms (95 of 100)%n", "compare 200 clauses, 60 changes", compare);
    System.out.printf("%-40s %8.1f papers/s%n", "PDF of 50 clauses", printed);
    System.out.println("RESULT compare_ms_p95=%.2f pdf_per_s=%.1f".formatted(compare, printed));
  }

  private record Versions(List<Clause> ours, List<Clause> theirs) {}

  private static double compareMilliseconds() {
    var papers = new PaperFixtures(new Random(4));
    var pairs = new Versions[PAIRS];
    for (var n = 0; n < PAIRS; n++) {
      var ours = papers.clauses(CLAUSES, WORDS);
      pairs[n] = new Versions(ours, papers.negotiated(ours, CHANGES));
    }
    var times = new double[COMPARISONS];
    for (var n = -WARM_UP; n < COMPARISONS; n++) {
      var pair = pairs[Math.floorMod(n, PAIRS)];
      var begin = System.nanoTime();
      var rows = Comparison.of(pair.ours(), pair.theirs()).rows().size();
      if (rows < CLAUSES) {
        throw new IllegalStateException("clauses are missing");
      }
      times[Math.max(0, n)] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(times);
    return times[COMPARISONS * 95 / 100];
  }

  private static double printedPerSecond() {
    var paper = ContractFixtures.supply(PRINTED);
    for (var n = 0; n < PRINTS / 2; n++) {
      Papers.pdf(paper);
    }
    var begin = System.nanoTime();
    for (var n = 0; n < PRINTS; n++) {
      Papers.pdf(paper);
    }
    return PRINTS * 1e9 / (System.nanoTime() - begin);
  }
}
