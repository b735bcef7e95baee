package io.clientele.papers;

import static io.clientele.papers.ContractFixtures.SHA256;
import static io.clientele.papers.ContractFixtures.buyer;
import static io.clientele.papers.ContractFixtures.clauses;
import static io.clientele.papers.ContractFixtures.draft;
import static io.clientele.papers.ContractFixtures.seller;
import static io.clientele.papers.ContractFixtures.supply;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.clientele.papers.Paper.Foot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PapersTests {

  @Test
  void printsTitlePartiesClausesAndThePlaceForSignatures() throws IOException {
    try (var pdf = Loader.loadPDF(Papers.pdf(supply()))) {
      var text = text(pdf);

      assertThat(text)
          .contains("No. 2026/0042", "Supply contract", "Seller", "Meridian Trading House GmbH")
          .contains("Около Света ЕООД", "бул. Витоша 100", "ATU12345678")
          .contains("1. Subject of the contract", "13. Applicable law and disputes")
          .contains("Signed for", "Diana Cruz, managing director", "Place and date");
    }
  }

  @Test
  void numbersPagesAndNamesTheHashOnEach() throws IOException {
    try (var pdf = Loader.loadPDF(Papers.pdf(supply()))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
        assertThat(text(pdf, page))
            .contains("Page " + page + " of " + pdf.getNumberOfPages(), "SHA-256 " + SHA256);
      }
    }
  }

  @Test
  void leadsToTheAddressByItsCode() throws Exception {
    try (var pdf = Loader.loadPDF(Papers.pdf(supply()))) {
      var picture = new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, 150);
      var dots =
          picture.getRGB(
              0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
      var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);

      assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText())
          .isEqualTo("https://portal.meridian-trading.example/p/verify/2026-0042");
    }
  }

  @Test
  void saysOfADraftOnEveryPageThatItIsOne() throws IOException {
    try (var pdf = Loader.loadPDF(Papers.pdf(draft()))) {
      for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
        assertThat(text(pdf, page)).contains("Draft, not for signing");
      }
      assertThat(text(pdf)).doesNotContain("SHA-256", "Verify");
    }
  }

  @Test
  void givesTheSameBytesForTheSamePaper() {
    assertThat(Papers.pdf(supply())).isEqualTo(Papers.pdf(supply()));
    assertThat(Papers.docx(supply())).isEqualTo(Papers.docx(supply()));
    assertThat(Papers.pdf(supply())).isNotEqualTo(Papers.pdf(supply(12)));
  }

  @Test
  void canBeReadToSomebodyAndSearched() throws IOException {
    try (var pdf = Loader.loadPDF(Papers.pdf(supply()))) {
      var catalog = pdf.getDocumentCatalog();

      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Supply contract · 2026/0042");
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getDocumentOutline().children()).hasSize(13);
    }
  }

  @Test
  void embedsEveryFontAndKnowsTheLettersOfAllItsClients() throws IOException {
    var words =
        "Žluťoučký kůň, gęślą jaźń, árvíztűrő, Größe, Şişli, Договор № 7, Ѝ ђ ї, Σύμβαση, 10 €";
    try (var pdf = Loader.loadPDF(Papers.pdf(with(List.of(new Clause(words, words)))))) {
      assertThat(text(pdf)).contains(words);
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void printsWordsAsWordsWhateverTheyAre() throws IOException {
    var words =
        "<script>alert(1)</script> & ]]> \"x\" &amp; </body> {title} <img src='file:///etc/passwd'/>";
    try (var pdf = Loader.loadPDF(Papers.pdf(with(List.of(new Clause(words, words)))))) {
      assertThat(text(pdf).replaceAll("\\s+", " ")).contains(words);
    }
    assertThat(
            Reading.clauses(
                Papers.docx(with(List.of(new Clause(words, words), new Clause("b", "b"))))))
        .contains(new Clause(words, words));
  }

  @Test
  void keepsHeadingsWithTheirText() throws IOException {
    for (var paragraphs = 1; paragraphs < 12; paragraphs++) {
      var clauses = new ArrayList<Clause>();
      for (var n = 0; n < 30; n++) {
        clauses.add(new Clause("Heading " + n, "Words that fill a line.\n\n".repeat(paragraphs)));
      }
      try (var pdf = Loader.loadPDF(Papers.pdf(with(clauses)))) {
        for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
          var lines = text(pdf, page).lines().filter(line -> !line.isBlank()).toList();
          var foot =
              lines.indexOf(
                  lines.stream()
                      .filter(line -> line.contains("2026/0042 · "))
                      .findFirst()
                      .orElseThrow());
          assertThat(lines.get(foot == 0 ? lines.size() - 1 : foot - 1)).doesNotContain("Heading");
        }
      }
    }
  }

  @Test
  @Timeout(60)
  void breaksALongClauseAndALongWordOverLinesAndPages() throws IOException {
    var word = "x".repeat(3_000);
    var text = "The buyer pays. ".repeat(3_000);
    try (var pdf = Loader.loadPDF(Papers.pdf(with(List.of(new Clause("Long", text + word)))))) {
      var printed = text(pdf);

      assertThat(printed.split("buyer", -1)).hasSize(3_001);
      assertThat(printed.chars().filter(letter -> letter == 'x').count())
          .isGreaterThanOrEqualTo(3_000);
      assertThat(rightmost(pdf)).isLessThan(210 / 25.4f * 72 - 60);
    }
  }

  @Test
  void printsAPaperThatHasNothingButATitle() throws IOException {
    var paper = new Paper("Letter of intent", "", Locale.ENGLISH, List.of(), List.of(), null);

    try (var pdf = Loader.loadPDF(Papers.pdf(paper))) {
      assertThat(text(pdf, 1))
          .contains("Letter of intent", "Page 1 of 1")
          .doesNotContain("Signed for");
    }
    assertThat(Papers.docx(paper)).isNotEmpty();
  }

  @Test
  void printsThreePartiesTwoBesideEachOther() throws IOException {
    var parties =
        List.of(seller(), buyer(), new Paper.Party("Guarantor", "Third AG", List.of(), ""));
    var paper = new Paper("Supply contract", "7", Locale.ENGLISH, parties, clauses(1), null);

    try (var pdf = Loader.loadPDF(Papers.pdf(paper))) {
      assertThat(text(pdf)).contains("Guarantor", "Third AG");
    }
    assertThat(new String(DocxContract.body(paper))).contains("Guarantor", "Third AG");
  }

  @Test
  void tellsWhatChangedByLinesNotByColourAlone() throws IOException {
    var ours = clauses(5);
    var theirs = new ArrayList<>(ours);
    theirs.set(3, new Clause("Payment", ours.get(3).text().replace("goods of its range", "wares")));
    theirs.add(new Clause("Audit", "The buyer may look into the books."));
    theirs.remove(1);
    var comparison = Comparison.of(ours, theirs);

    try (var pdf =
        Loader.loadPDF(
            Papers.comparisonPdf(
                new ComparedPapers(
                    "Supply contract",
                    "7",
                    Locale.ENGLISH,
                    "version 1",
                    "version 2",
                    List.of(new ComparedPapers.Fact("Payment within", "30 days", "90 days")),
                    comparison)))) {
      assertThat(text(pdf))
          .contains("Payment within", "30 days 90 days")
          .contains("From version 1 to version 2", "Unchanged 3", "Added 1", "Removed 1")
          .contains("wares", "goods of its range", "Audit", "Orders");
      assertThat(text(pdf).split("Subject of the contract", -1)).hasSize(2);
    }
  }

  @Test
  void printsBothWordingsOfADisagreementBesideEachOther() throws IOException {
    var rows = new ArrayList<Disagreements.Row>();
    for (var n = 1; n <= 20; n++) {
      rows.add(
          new Disagreements.Row(
              n + ". Payment",
              "our words ".repeat(20),
              "their words ".repeat(60),
              n % 2 == 0 ? "both agreed" : "",
              "Open",
              "Vera Lang",
              "27 Nov 2026"));
    }
    rows.add(new Disagreements.Row("21. Long", "w ".repeat(6_000), "v", "", "Open", "", ""));
    try (var pdf =
        Loader.loadPDF(
            Papers.twoColumns(
                new Disagreements(
                    "Supply contract", "7", Locale.ENGLISH, List.of(seller(), buyer()), rows)))) {
      var box = pdf.getPage(0).getMediaBox();

      assertThat(box.getWidth()).isGreaterThan(box.getHeight());
      assertThat(text(pdf).split("Vera Lang", -1)).hasSize(21);
      assertThat(text(pdf)).contains("both agreed", "Signed for");
      assertThat(text(pdf).chars().filter(letter -> letter == 'w').count()).isGreaterThan(6_000);
      for (var page = 1; page < pdf.getNumberOfPages(); page++) {
        assertThat(text(pdf, page)).contains("Agreed wording");
      }
      assertThat(rightmost(pdf)).isLessThan(box.getWidth() - 40);
    }
  }

  private static Paper with(List<Clause> clauses) {
    return new Paper(
        "Supply contract",
        "2026/0042",
        Locale.ENGLISH,
        List.of(),
        clauses,
        new Foot(SHA256, "https://example.org/p/verify/1"));
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  /** How far to the right anything is printed, in points. */
  private static float rightmost(PDDocument pdf) throws IOException {
    var far = new float[1];
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> positions) {
        positions.forEach(
            letter -> far[0] = Math.max(far[0], letter.getXDirAdj() + letter.getWidthDirAdj()));
      }
    }.getText(pdf);
    return far[0];
  }
}
