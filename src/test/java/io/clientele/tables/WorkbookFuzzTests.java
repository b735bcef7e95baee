package io.clientele.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever workbook comes in, damaged or made up: a table comes out, or a sentence. */
class WorkbookFuzzTests {

  private static final int ROUNDS = Boolean.getBoolean("clientele.long") ? 20_000 : 1_500;
  private static final List<String> BRICKS =
      List.of(
          "<row>",
          "</row>",
          "<row r='3'>",
          "<row r='-1'>",
          "<c>",
          "</c>",
          "<c t='s'>",
          "<c t='inlineStr'>",
          "<c s='7'>",
          "<c r='AA9'>",
          "<v>",
          "</v>",
          "1E400",
          "NaN",
          "-5",
          "2",
          "<is><t>",
          "</t></is>",
          "<f>",
          "</f>",
          "Müller",
          "&amp;",
          "&x;",
          "<rPh>",
          "</rPh>",
          "\u0001");
  private static final String GOOD =
      "<row><c t='str'><v>name</v></c><c t='str'><v>city</v></c></row>"
          + "<row><c t='s'><v>0</v></c><c><v>12.5</v></c></row>";

  @Test
  void neverEndsInAnythingButATableOrARefusal() {
    var seed = Long.getLong("clientele.seed", 20261122L);
    System.out.println("WorkbookFuzzTests seed " + seed);
    var random = new Random(seed);
    var tables = 0;
    for (var round = 0; round < ROUNDS; round++) {
      var bytes =
          switch (round % 3) {
            case 0 -> damaged(random);
            case 1 -> sheet(random);
            default -> part(random);
          };
      try {
        var file = SourceFile.of(bytes, SourceFile.recognise(bytes));
        file.check();
        assertThat(file.peek(3).headings()).isNotEmpty();
        tables++;
      } catch (Refusal refused) {
        assertThat(refused.getMessage()).isNotBlank();
      } catch (RuntimeException bug) {
        throw new AssertionError("seed " + seed + " round " + round, bug);
      }
    }
    assertThat(tables).isBetween(ROUNDS / 50, ROUNDS * 49 / 50);
  }

  private static WorkbookBytes good() {
    return new WorkbookBytes().strings("<si><t>Acme</t></si>").sheet(GOOD);
  }

  /** A few bytes of the archive changed, or its end cut off. */
  private static byte[] damaged(Random random) {
    var bytes = good().bytes();
    for (var n = random.nextInt(4); n > 0; n--) {
      bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
    }
    return java.util.Arrays.copyOf(bytes, bytes.length - random.nextInt(3));
  }

  private static byte[] sheet(Random random) {
    var rows = new StringBuilder();
    for (var n = random.nextInt(30); n > 0; n--) {
      rows.append(BRICKS.get(random.nextInt(BRICKS.size())));
    }
    return good().sheet(random.nextBoolean() ? GOOD + rows : rows.toString()).bytes();
  }

  /** One part with letters changed. */
  private static byte[] part(Random random) {
    var names =
        List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/strings.xml");
    var name = names.get(random.nextInt(names.size()));
    var text = new StringBuilder("<sst><si><t>Acme</t></si></sst>");
    if (random.nextBoolean()) {
      text.setCharAt(random.nextInt(text.length()), (char) (32 + random.nextInt(90)));
    }
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return good().with(name, new String(bytes, StandardCharsets.UTF_8)).bytes();
  }
}
