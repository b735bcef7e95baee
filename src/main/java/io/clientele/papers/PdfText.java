package io.clientele.papers;

import io.clientele.kit.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The lines of a PDF. */
final class PdfText {

  private static final int MOST_PAGES = 600;
  private static final long MOST_MEMORY =
      Math.min(1_500L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 2);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** One after the other: two at once may need more memory than there is. */
  private static final Semaphore TURN = new Semaphore(1, true);

  /** By which names a filter goes that makes more of less. */
  private static final String UNPACKER =
      "/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)(?!\\w)";

  /**
   * Filters that make more of less, one upon the other: nobody needs that, and bombs are made so.
   * It looks at each place of the file a bounded number of times.
   */
  private static final Pattern TWOFOLD =
      Pattern.compile("/Filter[^>]{0,200}?" + UNPACKER + "[^>]{0,200}?" + UNPACKER);

  static {
    FontMappers.set(new OurFonts());
  }

  private PdfText() {}

  /**
   * @throws Refusal when nothing in it can be read, or only with a password or at too great a cost
   */
  static List<Line> lines(byte[] bytes) {
    takeTurn();
    try {
      return lines(bytes, new Budget(MOST_MEMORY, LONGEST));
    } finally {
      TURN.release();
    }
  }

  private static void takeTurn() {
    try {
      if (TURN.tryAcquire(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw Refusal.because("papers.pdf.busy");
  }

  static List<Line> lines(byte[] bytes, Budget budget) {
    var raw = new String(bytes, StandardCharsets.ISO_8859_1);
    if (TWOFOLD.matcher(raw).find()) {
      throw broken();
    }
    try (var document = new WaryParser(new MeteredSource(bytes, budget)).parse(isRepairable(raw))) {
      return lines(document, budget);
    } catch (InvalidPasswordException locked) {
      throw Refusal.because("papers.pdf.locked");
    } catch (Refusal refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // a parser of other people's files meets what its authors never thought of
      throw broken();
    }
  }

  /**
   * A file whose table is broken is searched by a parser that unpacks the streams in which other
   * objects are packed, without looking at them first. One that has such streams must be whole.
   */
  private static boolean isRepairable(String raw) {
    return !raw.contains("/ObjStm");
  }

  private static List<Line> lines(PDDocument document, Budget budget) throws IOException {
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw Refusal.because("papers.pdf.locked");
    }
    var pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      throw Refusal.because("papers.pdf.too-many-pages", MOST_PAGES);
    }
    var stripper = new PdfLines(budget);
    var lines = stripper.read(document);
    if (lines.isEmpty()) {
      throw Refusal.because(pages == 0 ? "papers.no-text" : "papers.pdf.scanned");
    }
    return lines;
  }

  private static Refusal broken() {
    return Refusal.because("papers.pdf.broken");
  }
}
