package io.clientele.counterdrafts;

import io.clientele.papers.Clause;
import io.clientele.papers.Paper;
import io.clientele.papers.Papers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Drafts as clients send them. */
public final class CounterdraftFixtures {

  public static final Clause DELIVERY =
      new Clause(
          "Delivery",
          "The house delivers glass to the ramp of the client within five working days of the order.");
  public static final Clause WARRANTY =
      new Clause(
          "Warranty", "Broken bottles are replaced when the client tells so within two weeks.");
  public static final Clause LAW =
      new Clause("Law", "Disputes are settled by the courts in Vienna.");

  private CounterdraftFixtures() {}

  public static byte[] docx(Clause... clauses) {
    return docx(Arrays.asList(clauses));
  }

  public static byte[] docx(List<Clause> clauses) {
    return Papers.docx(paper(clauses));
  }

  public static byte[] pdf(Clause... clauses) {
    return Papers.pdf(paper(Arrays.asList(clauses)));
  }

  private static Paper paper(List<Clause> clauses) {
    return new Paper("Supply", "", Locale.ENGLISH, List.of(), clauses, null);
  }

  /** The same clause with other words in one place. */
  public static Clause otherwise(Clause clause, String ours, String theirs) {
    return new Clause(clause.heading(), clause.text().replace(ours, theirs));
  }
}
