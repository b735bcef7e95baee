package io.clientele.papers;

/** Makes files of papers: the same paper always gives the same bytes. */
public final class Papers {

  private Papers() {}

  /** The contract, with the place for signatures, on A4. */
  public static byte[] pdf(Paper paper) {
    return PdfPress.print(ContractPage.of(paper));
  }

  /** The contract as a text document, which the other side can work on. */
  public static byte[] docx(Paper paper) {
    return DocxPress.print(paper);
  }

  /** Clause by clause; what was removed is struck through, what was added underlined. */
  public static byte[] comparisonPdf(ComparedPapers papers) {
    return PdfPress.print(ComparisonPage.of(papers));
  }

  /** The protocol of disagreements: both wordings side by side, and what was agreed. */
  public static byte[] twoColumns(Disagreements disagreements) {
    return PdfPress.print(DisagreementsPage.of(disagreements));
  }
}
