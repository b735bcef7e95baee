package io.clientele.papers;

import io.clientele.kit.Refusal;
import io.clientele.office.OfficeFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes in a paper that somebody else wrote. */
public final class Reading {

  /** The largest file, in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  /** As many clauses as a paper may have. */
  public static final int MOST_CLAUSES = 1_000;

  /** Letters of the longest paper; some six hundred pages. */
  static final int MOST_LETTERS = 2_000_000;

  private static final int WITHIN = 1_024;

  private Reading() {}

  /**
   * The clauses of a DOCX or a PDF. What stands before the first heading is a clause without one.
   *
   * @throws Refusal when it is neither, or nothing in it can be read
   */
  public static List<Clause> clauses(byte[] bytes) {
    if (bytes.length == 0) {
      throw Refusal.because("papers.empty");
    }
    if (bytes.length > LARGEST) {
      throw Refusal.because("papers.too-large", LARGEST / 1024 / 1024);
    }
    var clauses = new ClauseSplit(lines(bytes)).clauses();
    if (clauses.isEmpty()) {
      throw Refusal.because("papers.no-text");
    }
    if (clauses.size() > MOST_CLAUSES) {
      throw Refusal.because("papers.too-many-clauses", MOST_CLAUSES);
    }
    return clauses;
  }

  private static List<Line> lines(byte[] bytes) {
    if (isPdf(bytes)) {
      return PdfText.lines(bytes);
    }
    if (OfficeFile.isOne(bytes)) {
      return DocxText.lines(bytes);
    }
    throw Refusal.because("papers.unknown-kind");
  }

  /** Whether it says of itself that it is one; some programs write something in front. */
  public static boolean isPdf(byte[] bytes) {
    var begin = new String(bytes, 0, Math.min(WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
    return begin.contains("%PDF-");
  }
}
