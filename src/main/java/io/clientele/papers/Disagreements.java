package io.clientele.papers;

import io.clientele.papers.Paper.Party;
import java.util.List;
import java.util.Locale;

/**
 * A protocol of disagreements as it is printed.
 *
 * @param parties ours, then theirs
 */
public record Disagreements(
    String title, String number, Locale language, List<Party> parties, List<Row> rows) {

  public Disagreements {
    title = PlainText.line(title);
    number = PlainText.line(number);
    parties = List.copyOf(parties);
    rows = List.copyOf(rows);
    if (parties.size() != 2) {
      throw new IllegalStateException("a protocol has two parties, not " + parties.size());
    }
  }

  /**
   * One clause in dispute.
   *
   * @param clause its number and heading
   * @param agreed empty while it is open
   * @param status how far one is, in words
   * @param who spoke last, and {@code when}, in words
   */
  public record Row(
      String clause,
      String ours,
      String theirs,
      String agreed,
      String status,
      String who,
      String when) {

    public Row {
      clause = PlainText.line(clause);
      ours = PlainText.paragraphs(ours);
      theirs = PlainText.paragraphs(theirs);
      agreed = PlainText.paragraphs(agreed);
      status = PlainText.line(status);
      who = PlainText.line(who);
      when = PlainText.line(when);
    }
  }
}
