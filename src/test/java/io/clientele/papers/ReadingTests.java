package io.clientele.papers;

import static io.clientele.papers.ContractFixtures.supply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.clientele.kit.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTests {

  @BeforeAll
  static void keepsTheParserQuiet() {
    QuietParser.keep();
  }

  @Test
  void readsOurOwnDocumentBackAsItWas() {
    assertThat(Reading.clauses(Papers.docx(supply()))).isEqualTo(supply().clauses());
  }

  @Test
  void readsOurOwnPdfBackAsItWas() {
    var read = Reading.clauses(Papers.pdf(supply()));

    assertThat(read.getFirst().text()).contains("Supply contract", "ATU12345678");
    assertThat(read.subList(1, read.size())).isEqualTo(supply().clauses());
  }

  @Test
  void takesHeadingsOfADocumentByTheirStyleInAnyLanguage() {
    var bytes =
        new DocumentBytes()
            .style("berschrift1", "heading 1")
            .style("Custom", "My own", "berschrift1")
            .paragraph("Title", "Liefervertrag")
            .paragraph("berschrift1", "§ 1 Gegenstand")
            .paragraph("", "Geliefert wird Reis.")
            .paragraph("Custom", "§ 2 Preis")
            .paragraph("", "Es gilt die Liste.")
            .paragraph("", "Preise sind netto.")
            .bytes();

    assertThat(Reading.clauses(bytes))
        .containsExactly(
            new Clause("", "Liefervertrag"),
            new Clause("Gegenstand", "Geliefert wird Reis."),
            new Clause("Preis", "Es gilt die Liste.\n\nPreise sind netto."));
  }

  @Test
  void takesParagraphsThatTheProgramNumberedForClauses() {
    var bytes =
        new DocumentBytes()
            .numbered("Delivery")
            .paragraph("", "Within ten days.")
            .numbered("The buyer pays each invoice within 30 days of its date.")
            .bytes();

    assertThat(Reading.clauses(bytes))
        .containsExactly(
            new Clause("Delivery", "Within ten days."),
            new Clause("", "The buyer pays each invoice within 30 days of its date."));
  }

  @Test
  void readsWhatHoldsNowAndNotWhatWasStruckOut() {
    var bytes =
        new DocumentBytes()
            .raw(
                "<w:p><w:r><w:t>pays within </w:t></w:r><w:del><w:r><w:delText>30</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>90</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> days</w:t></w:r></w:p>")
            .bytes();

    assertThat(Reading.clauses(bytes)).containsExactly(new Clause("", "pays within 90 days"));
  }

  @Test
  void knowsHeadingsByTheirNumbers() throws IOException {
    assertThat(
            read(
                "SUPPLY CONTRACT",
                "",
                "1. Subject",
                "The seller delivers",
                "the goods.",
                "2. Price",
                "1. is no clause here.",
                "3. The buyer pays within",
                "thirty days."))
        .containsExactly(
            new Clause("", "SUPPLY CONTRACT"),
            new Clause("Subject", "The seller delivers the goods."),
            new Clause("Price", "1. is no clause here."),
            new Clause("", "The buyer pays within thirty days."));
  }

  @Test
  void knowsArticlesAndSections() throws IOException {
    assertThat(read("Article 1", "SUBJECT", "Goods are sold.", "Article 2 - Price", "As listed."))
        .containsExactly(
            new Clause("SUBJECT", "Goods are sold."), new Clause("Price", "As listed."));
    assertThat(read("§ 1 Ware", "Reis.", "§ 2 Preis", "Laut Liste."))
        .containsExactly(new Clause("Ware", "Reis."), new Clause("Preis", "Laut Liste."));
    assertThat(read("Article IV. Price", "As listed.", "Article V. Law", "Austrian."))
        .extracting(Clause::heading)
        .containsExactly("Price", "Law");
  }

  @Test
  void knowsArticlesInCyrillic() {
    var bytes =
        new DocumentBytes()
            .paragraph("", "Статья 5. Оплата")
            .paragraph("", "Покупатель платит.")
            .paragraph("", "Статья 6. Срок")
            .paragraph("", "Один год.")
            .bytes();

    assertThat(Reading.clauses(bytes))
        .containsExactly(
            new Clause("Оплата", "Покупатель платит."), new Clause("Срок", "Один год."));
  }

  @Test
  void knowsHeadingsInCapitals() throws IOException {
    assertThat(read("DELIVERY", "Within ten days.", "", "PRICE AND PAYMENT", "As listed."))
        .containsExactly(
            new Clause("DELIVERY", "Within ten days."),
            new Clause("PRICE AND PAYMENT", "As listed."));
  }

  @Test
  void takesParagraphsForClausesWhereNothingIsMarked() throws IOException {
    assertThat(read("Goods are sold.", "", "Prices are as listed.")).hasSize(2);
  }

  @Test
  void joinsWordsThatWereHyphenated() throws IOException {
    assertThat(read("The deliv-", "ery takes ten days."))
        .containsExactly(new Clause("", "The delivery takes ten days."));
  }

  @Test
  void saysThatAScannedPaperHasNoText() throws IOException {
    try (var pdf = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      var picture = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
      picture.createGraphics().setColor(Color.RED);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.drawImage(LosslessFactory.createFromImage(pdf, picture), 50, 50, 400, 400);
      }
      assertRefused(saved(pdf), "papers.pdf.scanned");
    }
  }

  @Test
  void refusesWhatIsProtected() throws IOException {
    for (var password : List.of("secret", "")) {
      try (var pdf = pdf("1. Price", "As listed.")) {
        var permission = new AccessPermission();
        permission.setCanExtractContent(false);
        pdf.protect(new StandardProtectionPolicy("owner", password, permission));
        assertRefused(saved(pdf), "papers.pdf.locked");
      }
    }
    var locked = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    var bytes = Arrays.copyOf(locked, 200);
    System.arraycopy(name, 0, bytes, 50, name.length);
    assertRefused(bytes, "papers.docx.locked");
    assertRefused(Arrays.copyOf(locked, 200), "papers.docx.old");
  }

  @Test
  void refusesWhatIsNoPaper() {
    assertRefused(new byte[0], "papers.empty");
    assertRefused(new byte[Reading.LARGEST + 1], "papers.too-large");
    assertRefused("Dear all".getBytes(StandardCharsets.UTF_8), "papers.unknown-kind");
    assertRefused(new byte[] {0, 1, 2, 3, 4}, "papers.unknown-kind");
    assertRefused(new byte[] {'P', 'K', 3, 4, 0}, "papers.docx.broken");
    assertRefused(
        "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8), "papers.pdf.broken");
    assertRefused(new DocumentBytes().bytes(), "papers.no-text");
    assertRefused(new DocumentBytes().main("workbook", "<sheets/>").bytes(), "papers.docx.none");
    assertRefused(
        new DocumentBytes().part("word/vbaProject.bin", "x").bytes(), "papers.docx.macros");
  }

  @Test
  void refusesADocumentThatReachesOutOfItself() {
    var outside =
        "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document"
            + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

    assertRefused(
        new DocumentBytes().part("word/document.xml", outside).bytes(), "papers.docx.broken");
  }

  @Test
  @Timeout(30)
  void refusesADocumentThatUnpacksToMuchMoreThanItIs() {
    var bomb = new DocumentBytes().paragraph("", " ".repeat(20_000_000) + "x").bytes();

    assertThat(bomb.length).isLessThan(1_000_000);
    assertRefused(bomb, "papers.docx.too-large");
  }

  @Test
  void refusesMoreClausesThanAContractHas() {
    var document = new DocumentBytes().style("h", "heading 1");
    for (var n = 0; n < 1_001; n++) {
      document.paragraph("h", "Clause").paragraph("", "Words.");
    }

    assertRefused(document.bytes(), "papers.too-many-clauses");
  }

  @Test
  @Timeout(60)
  void endsSoonOnAPdfThatUnpacksToFarMoreThanItIs() {
    var endless = new byte[100_000_000];
    Arrays.fill(endless, (byte) 'a');
    endless[0] = '(';
    var packed = new byte[1_000_000];
    var deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(endless);
    deflater.finish();
    var length = deflater.deflate(packed);

    var bomb = PdfBytes.withContent("/FlateDecode", Arrays.copyOf(packed, length));

    assertThat(deflater.finished()).isTrue();
    assertTooMuch(bomb, new Budget(50_000_000, Duration.ofMinutes(1)));
  }

  @Test
  @Timeout(60)
  void endsSoonOnAPdfWhosePagesDrawEachOtherWithoutEnd() {
    assertTooMuch(PdfBytes.laughing(12, 12), new Budget(Long.MAX_VALUE / 2, Duration.ofSeconds(1)));
  }

  @Test
  @Timeout(60)
  void endsSoonOnAPdfThatShowsAllItsLettersAtOnce() {
    var content = ("BT (" + "a".repeat(8_000_000) + ") Tj ET").getBytes(StandardCharsets.US_ASCII);
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadAllocatedBytes();

    assertTooMuch(
        PdfBytes.withContent("null", content), new Budget(300_000_000, Duration.ofMinutes(1)));

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(400_000_000);
  }

  @Test
  void countsTheLettersThatAFontMaps() {
    assertThat(WaryFonts.codes("1 beginbfrange <0000> <00FF> <0041> endbfrange")).isEqualTo(256);
    assertThat(WaryFonts.codes("2 beginbfchar <41> <0041> <42> <FFFF0042> endbfchar")).isZero();
    assertThat(WaryFonts.codes("1 beginbfrange%\n<00 00 00 00> %>\n<7FFFFFFF>[<41>] endbfrange"))
        .isEqualTo(1L << 31);
  }

  private static void assertTooMuch(byte[] bytes, Budget budget) {
    assertThatThrownBy(() -> PdfText.lines(bytes, budget))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.text().key()).isEqualTo("papers.pdf.too-large"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[/FlateDecode /LZWDecode]",
        "[/LZWDecode /FlateDecode]",
        "[/RunLengthDecode/FlateDecode]",
        "[/LZW/Fl]",
        "[/LZWDecode /Fl#61teDecode]",
        "[/LZWDecode %> \n /FlateDecode]"
      })
  void refusesFiltersUponFilters(String filters) {
    assertRefused(PdfBytes.withContent(filters, new byte[50]), "papers.pdf.broken");
  }

  @Test
  void refusesFiltersUponFiltersThatStandFarApart() {
    assertRefused(
        PdfBytes.withContent("[/LZWDecode" + " ".repeat(500) + "/FlateDecode]", new byte[50]),
        "papers.pdf.broken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/CCITTFaxDecode/DecodeParms<</Columns 16000/Rows 1000000>>",
        "[/CCF]/DP[<</Columns 16000>>]/Height 1000000",
        "/FlateDecode/DecodeParms<</Predictor 12/Columns 1900000000>>",
        "/LZWDecode/DecodeParms<</Predictor 2/Columns 60000000/Colors 32>>"
      })
  void refusesPicturesThatAreLargerThanPaper(String filter) {
    assertRefused(PdfBytes.withContent(filter, new byte[50]), "papers.pdf.broken");
  }

  /** Another parser searches such a file, and unpacks what other objects may be packed in. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/FlateDecode/DecodeParms<</Predictor 12/Columns 1900000000>>",
        "[/LZWDecode /Fl#61teDecode]",
        "/FlateDecode"
      })
  void refusesObjectsThatArePackedInAFileWhoseTableIsBroken(String filter) {
    var packed = PdfBytes.withPackedObjects(filter, new byte[50]);
    var table = new String(packed, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");

    assertRefused(Arrays.copyOf(packed, table), "papers.pdf.broken");
  }

  @Test
  void readsAFileWhoseTableIsBroken() throws IOException {
    try (var pdf = pdf("1. Price", "As listed.", "2. Law", "Austrian.")) {
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes, CompressParameters.NO_COMPRESSION);
      var whole = bytes.toByteArray();
      var table = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");

      assertThat(Reading.clauses(Arrays.copyOf(whole, table)))
          .extracting(Clause::heading)
          .containsExactly("Price", "Law");
    }
  }

  @Test
  void takesWordsThatBeginLikeFiltersForNone() {
    var packed = new byte[100];
    var deflater = new Deflater();
    deflater.setInput("q Q".getBytes(StandardCharsets.ISO_8859_1));
    deflater.finish();
    var length = deflater.deflate(packed);

    assertRefused(
        PdfBytes.withContent("/FlateDecode /Flags 4 /RLE 1", Arrays.copyOf(packed, length)),
        "papers.pdf.scanned");
  }

  @Test
  @Timeout(20)
  void looksForFiltersInNoTimeHoweverTheFileIsMade() {
    var hostile = "%PDF-1.7\n" + "/Filter".repeat(25) + "/Fl" + "x".repeat(3_000_000);

    assertThatThrownBy(() -> Reading.clauses(hostile.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(Refusal.class);
  }

  private static List<Clause> read(String... lines) throws IOException {
    try (var pdf = pdf(lines)) {
      return Reading.clauses(saved(pdf));
    }
  }

  private static PDDocument pdf(String... lines) throws IOException {
    return PdfBytes.lines(lines);
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    var bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  private static void assertRefused(byte[] bytes, String key) {
    assertThatThrownBy(() -> Reading.clauses(bytes))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.text().key()).isEqualTo(key);
              assertThat(refusal.getMessage()).isNotBlank();
            });
  }
}
