package io.clientele.counterdrafts;

import io.clientele.contracts.DraftClause;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import io.clientele.papers.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file that the client sent, read.
 *
 * @param clauses each short enough to become one of ours
 */
public record TheirFile(String name, byte[] content, List<Clause> clauses) {

  public static final int LARGEST = Reading.LARGEST;

  /**
   * @throws Refusal when it is not what its name says, or nothing in it can be read
   */
  static TheirFile read(String name, byte[] content) {
    var plain = name.strip().toLowerCase(Locale.ROOT);
    var pdf = plain.endsWith(".pdf");
    if (!pdf && !plain.endsWith(".docx")) {
      throw Refusal.because("counterdrafts.refused.name", name);
    }
    if (content.length > 0 && content.length <= LARGEST && Reading.isPdf(content) != pdf) {
      throw Refusal.because("counterdrafts.refused.disguised", name);
    }
    var clauses = new ArrayList<Clause>();
    Reading.clauses(content).forEach(clause -> add(clause, clauses));
    return new TheirFile(name, content, List.copyOf(clauses));
  }

  /** Where no heading was found all is one clause: it is parted where a paragraph ends. */
  private static void add(Clause clause, List<Clause> clauses) {
    var long1 = clause.heading().length() > Lengths.NAME;
    var heading = long1 ? "" : clause.heading();
    var rest = long1 ? clause.heading() + "\n\n" + clause.text() : clause.text();
    while (rest.length() > DraftClause.LONGEST_TEXT) {
      var end = end(rest);
      clauses.add(new Clause(heading, rest.substring(0, end)));
      heading = "";
      rest = rest.substring(end);
    }
    clauses.add(new Clause(heading, rest));
  }

  private static int end(String text) {
    var paragraph = text.lastIndexOf("\n\n", DraftClause.LONGEST_TEXT);
    return paragraph > 0 ? paragraph : DraftClause.LONGEST_TEXT;
  }
}
