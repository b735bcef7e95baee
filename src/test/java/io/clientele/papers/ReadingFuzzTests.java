package io.clientele.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever paper comes in, damaged or made up: clauses come out, or a sentence. */
class ReadingFuzzTests {

  private static final int ROUNDS = Boolean.getBoolean("clientele.long") ? 20_000 : 400;
  private static final List<String> BRICKS =
      List.of(
          "<w:p>",
          "</w:p>",
          "<w:r>",
          "</w:r>",
          "<w:t>",
          "</w:t>",
          "<w:t>7. Law</w:t>",
          "<w:del>",
          "</w:del>",
          "<w:pPr><w:pStyle w:val='h'/></w:pPr>",
          "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='9'/></w:numPr>",
          "<w:outlineLvl w:val='-1'/>",
          "<w:tbl><w:tr><w:tc>",
          "</w:tc></w:tr></w:tbl>",
          "<w:br/>",
          "&amp;",
          "&x;",
          "§ XIV",
          "Статья 999",
          "\u0001",
          "ABC");

  @Test
  void neverEndsInAnythingButClausesOrARefusal() throws IOException {
    QuietParser.keep();
    var seed = Long.getLong("clientele.seed", 20_261_128L);
    System.out.println("ReadingFuzzTests seed " + seed);
    var random = new Random(seed);
    var pdf = pdf();
    var docx = Papers.docx(ContractFixtures.supply(3));
    var read = 0;
    for (var round = 0; round < ROUNDS; round++) {
      var bytes =
          switch (round % 3) {
            case 0 -> damaged(docx, random);
            case 1 -> damaged(pdf, random);
            default -> document(random);
          };
      try {
        assertThat(Reading.clauses(bytes)).isNotEmpty();
        read++;
      } catch (Refusal refused) {
        assertThat(refused.getMessage()).isNotBlank();
      } catch (RuntimeException | StackOverflowError bug) {
        throw new AssertionError("seed " + seed + " round " + round, bug);
      }
    }
    assertThat(read).isBetween(ROUNDS / 50, ROUNDS * 49 / 50);
  }

  private static byte[] pdf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var pdf = PdfBytes.lines("1. Price", "As listed.", "2. Law", "Austrian.")) {
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  /** A few bytes changed, some left out or repeated, or the end cut off. */
  private static byte[] damaged(byte[] good, Random random) {
    var bytes = good.clone();
    for (var n = random.nextInt(8); n > 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    if (random.nextInt(4) == 0) {
      var from = random.nextInt(bytes.length);
      var length = random.nextInt(bytes.length - from);
      System.arraycopy(good, random.nextInt(bytes.length - length), bytes, from, length);
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private static byte[] document(Random random) {
    var document = new DocumentBytes().style("h", "heading " + random.nextInt(12), "h");
    document.paragraph("h", "Price").paragraph("", "1. As listed.");
    for (var n = random.nextInt(12); n > 0; n--) {
      document.raw(BRICKS.get(random.nextInt(BRICKS.size())));
    }
    return document.bytes();
  }
}
